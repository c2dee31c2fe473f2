import { readFileSync } from 'node:fs';

const readTokens = () => readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of `tokens.css` on light and dark screens, by name. */
export function readThemes(): { light: Record<string, string>; dark: Record<string, string> } {
  const css = readTokens();
  const light = readColours(css.slice(css.indexOf('*/\n\n:root {')));
  return { light, dark: { ...light, ...readColours(css.slice(css.indexOf(":root[data-theme='dark'] {"))) } };
}

/** The hexadecimal custom properties of the rule that a piece of CSS begins with, keyed without dashes. */
export function readColours(text: string): Record<string, string> {
  const rule = text.slice(text.indexOf('{') + 1, text.indexOf('}'));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The pairs that `tokens.css` declares: `foreground / background minimum`. */
export function readPairs(): { fore: string; back: string; minimum: number }[] {
  return [...readTokens().matchAll(/@pair\s+([\w-]+)\s*\/\s*([\w-]+)\s+([\d.]+)/g)].map(([, fore = '', back = '', minimum = '']) => ({
    fore,
    back,
    minimum: Number(minimum),
  }));
}
