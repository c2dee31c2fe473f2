import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const light = readColours(css.slice(css.indexOf('*/\n\n:root {')));
const dark = { ...light, ...readColours(css.slice(css.indexOf(":root[data-theme='dark'] {"))) };
const pairs = [...css.matchAll(/@pair\s+([\w-]+)\s*\/\s*([\w-]+)\s+([\d.]+)/g)].map(([, fore = '', back = '', minimum = '']) => ({
  fore,
  back,
  minimum: Number(minimum),
}));

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

/** The hexadecimal custom properties of the rule that a piece of CSS begins with, keyed without dashes. */
function readColours(text: string): Record<string, string> {
  const rule = text.slice(text.indexOf('{') + 1, text.indexOf('}'));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Contrast ratio of two colours by WCAG 2.2. */
function contrast(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
