import { readFileSync } from 'node:fs';

/** The colours of `tokens.css` on light and dark screens, by name. */
export function readThemes(): { light: Record<string, string>; dark: Record<string, string> } {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const light = readColours(css.slice(css.indexOf('*/\n\n:root {')));
  return { light, dark: { ...light, ...readColours(css.slice(css.indexOf(":root[data-theme='dark'] {"))) } };
}

/** The hexadecimal custom properties of the rule that a piece of CSS begins with, keyed without dashes. */
export function readColours(text: string): Record<string, string> {
  const rule = text.slice(text.indexOf('{') + 1, text.indexOf('}'));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Contrast ratio of two colours by WCAG 2.2. */
export function contrast(a: string | undefined, b: string | undefined): number {
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
