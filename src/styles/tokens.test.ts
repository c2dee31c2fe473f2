import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { readColours, readPairs, readThemes } from './themes.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const { light, dark } = readThemes();
const pairs = readPairs();

describe('tokens.css', () => {
  it('declares pairs, and a light and a dark set', () => {
    expect(pairs.length).toBeGreaterThan(40);
    expect(dark['ground']).not.toBe(light['ground']);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#666666', '#ffffff')).toBeCloseTo(5.74, 2);
  });

  it('gives every colour of the light set a counterpart in the dark one', () => {
    const darkOnly = readColours(css.slice(css.indexOf(":root[data-theme='dark'] {")));
    expect(Object.keys(darkOnly).sort()).toEqual(Object.keys(light).sort());
  });

  describe.each([
    ['light', light],
    ['dark', dark],
  ])('%s set', (_, set) => {
    it.each(pairs)('$fore on $back reaches $minimum', ({ fore, back, minimum }) => {
      expect(contrast(set[fore], set[back])).toBeGreaterThanOrEqual(minimum);
    });
  });
});
