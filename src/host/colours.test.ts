import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../styles/contrast.ts';
import { readPairs, readThemes } from '../styles/themes.ts';
import { faultOfColour, grounds, stylesOf, tokensOf } from './colours.ts';

const themes = readThemes();
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const steps = ['00', '33', '66', '99', 'cc', 'ff'];
/** Every corner of what a screen shows, and what lies between. */
const grid = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

/** Pairs of `tokens.css` that cannot be read with a host's colours. */
function faintPairs(accent: string): string[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const own = Object.fromEntries(Object.entries(tokensOf({ accent }, theme)).map(([name, value]) => [name.slice(2), value]));
    const set: Record<string, string> = { ...themes[theme], ...own };
    return readPairs()
      .filter(({ fore, back }) => fore in own || back in own)
      .filter(({ fore, back, minimum }) => contrast(set[fore], set[back]) < minimum)
      .map(({ fore, back }) => `${theme}: ${fore} on ${back}, ${accent}`);
  });
}

test('with a colour that is taken, what the course declares can be read on light and dark screens; another one is refused', () => {
  const check = (accent: string) => {
    const fault = faultOfColour('accent', accent);
    if (fault === undefined) expect(faintPairs(accent)).toEqual([]);
    else if (fault === 'form') expect.unreachable(accent);
    else {
      expect(fault.ratio).toBeLessThan(4.5);
      expect(contrast(accent, fault.ground)).toBe(fault.ratio);
      expect(faintPairs(accent)).not.toEqual([]);
      expect(faultOfColour('accent', fault.enough), `instead of ${accent}`).toBeUndefined();
    }
  };
  grid.forEach(check);
  fc.assert(fc.property(anyColour, check));
});

test('colours of many hues are taken, and light ones refused', () => {
  for (const accent of ['#767676', '#ffcc00', '#ffffff', '#e8f1fe']) expect(faultOfColour('accent', accent), accent).toBeDefined();
  for (const accent of ['#000000', '#0017c1', '#b00020', '#00695c', '#6a1b9a'])
    expect(faultOfColour('accent', accent), accent).toBeUndefined();
});

test('on a band of any colour the name can be read, and one of the two lines of the focus be seen', () => {
  const check = (band: string) => {
    expect(faultOfColour('band', band)).toBeUndefined();
    for (const theme of ['light', 'dark'] as const) {
      const own = tokensOf({ band }, theme);
      const set = themes[theme];
      expect(contrast(own['--on-band'], own['--band']), `${theme}, ${band}`).toBeGreaterThanOrEqual(4.5);
      expect(Math.max(contrast(set['focus-line'], own['--band']), contrast(set['focus-ring'], own['--band'])), band).toBeGreaterThanOrEqual(
        3,
      );
    }
  };
  grid.forEach(check);
  fc.assert(fc.property(anyColour, check));
});

test('a light screen has the colours as they were given, a dark one dark and quiet', () => {
  expect(tokensOf({ accent: '#0B5C6B', band: '#FFCC00' }, 'light')).toMatchObject({
    '--action': '#0b5c6b',
    '--band': '#ffcc00',
    '--on-band': '#000000',
  });
  expect(contrast(tokensOf({ band: '#ffcc00' }, 'dark')['--band'], themes.dark['ground'])).toBeLessThan(2);
});

test.each(['', '#fff', 'red', '0b5c6b', '#0b5c6', '#0b5c6b;', ' #0b5c6b', '#０b5c6b', '#0b5c6g', '</style><script>'])(
  'C: %j is no colour',
  (text) => {
    for (const kind of ['accent', 'band'] as const) expect(faultOfColour(kind, text)).toBe('form');
  },
);

test('it knows what lies behind links and buttons', () => {
  expect(themes.light).toMatchObject(grounds);
});

describe('the styles of a page', () => {
  test('without a colour there are none', () => {
    expect(stylesOf({})).toBe('');
  });

  test('with one they say nothing of the other, and nothing of paper or of a reader’s own colours', () => {
    const styles = stylesOf({ band: '#0b3c49' });
    expect(styles).not.toContain('--action');
    expect(
      styles
        .split('@media')
        .slice(1)
        .every((rule) => rule.startsWith(' screen and (forced-colors:none)')),
    ).toBe(true);
    expect(stylesOf({ accent: '#0b5c6b' })).not.toContain('band');
  });

  test('they set what the course sets, by a louder rule', () => {
    const names = [...stylesOf({ accent: '#0b5c6b' }).matchAll(/--([\w-]+):/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(themes.light).toHaveProperty(name);
    expect(stylesOf({ accent: '#0b5c6b' })).toMatch(/\{html:root\{.*\{html:root\[data-theme=dark\]\{/);
  });
});
