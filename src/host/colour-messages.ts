import type { Faint } from './colours.ts';

/** What is said of a colour that cannot be a host's. */
export const messages = {
  form: "# と6桁の英数字を、引用符で囲んで書きます。例: '#0b5c6b'",
  faint: ({ ground, ratio, enough }: Faint) =>
    `明るい画面で、この色のリンクとボタンが読みにくくなります。背景 ${ground} との明るさの比が ${rounded(ratio)}:1 で、4.5:1 に足りません。同じ色合いなら、${enough} の濃さで足ります。`,
} as const;

/** Never up to what is asked for. */
const rounded = (ratio: number) => String(Math.floor(ratio * 100) / 100);
