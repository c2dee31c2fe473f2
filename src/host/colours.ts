import { contrast } from '../styles/contrast.ts';
import { lightnessOf, shade } from '../styles/oklch.ts';

/** The two colours of a host, each like `#0b5c6b`. */
export interface Colours {
  /** Of links and buttons. */
  accent?: string | undefined;
  /** Behind the name and the logo, across the top of every page. */
  band?: string | undefined;
}
export type Theme = 'light' | 'dark';

/** What a host's colours make of the colours of `styles/tokens.css`, and of a band that is its own. */
export function tokensOf({ accent, band }: Colours, theme: Theme): Record<string, string> {
  return {
    ...(accent !== undefined && ofAccent[theme](accent.toLowerCase())),
    ...(band !== undefined && ofBand(theme === 'light' ? band.toLowerCase() : shade(band, 0.32, 0.08))),
  };
}

/** On a light screen the colour is what it was given as; on a dark one its hue alone is kept. */
const ofAccent: Record<Theme, (accent: string) => Record<string, string>> = {
  light: (accent) => ({
    '--link': darker(accent, 0.8),
    '--link-hover': accent,
    '--action': accent,
    '--action-strong': darker(accent, 0.6),
    '--on-action': '#ffffff',
    '--action-wash': shade(accent, 0.96, 0.02),
  }),
  dark: (accent) => ({
    '--link': shade(accent, 0.88, 0.06),
    '--link-hover': shade(accent, 0.95, 0.02),
    '--action': shade(accent, 0.79, 0.1),
    '--action-strong': shade(accent, 0.88, 0.06),
    '--on-action': shade(accent, 0.22, 0.1),
    '--action-wash': shade(accent, 0.29, 0.06),
  }),
};

const darker = (colour: string, by: number): string => shade(colour, lightnessOf(colour) * by);

/** Of black and white one always stands out. */
const ofBand = (band: string): Record<string, string> => ({
  '--band': band,
  '--on-band': contrast('#ffffff', band) > contrast('#000000', band) ? '#ffffff' : '#000000',
});

/** What of `styles/tokens.css` lies behind links and buttons on a light screen. */
export const grounds = { ground: '#faf9f5', paper: '#ffffff', wash: '#f2f1ec' } as const;

/** Where a colour stands out too little, how much, and the one like it that does enough. */
export interface Faint {
  ground: string;
  ratio: number;
  enough: string;
}

/** Why a colour cannot be a host's: it is none as it must be written, or what is written in it could not be read. */
export function faultOfColour(kind: keyof Colours, colour: string): 'form' | Faint | undefined {
  if (!/^#[\da-f]{6}$/i.test(colour)) return 'form';
  if (kind === 'band') return undefined;
  const faint = faintness(colour);
  if (faint.ratio >= least) return undefined;
  let enough = colour;
  for (let lightness = lightnessOf(colour); faintness(enough).ratio < least; lightness -= 0.005) enough = shade(colour, lightness);
  return { ...faint, enough };
}

const least = 4.5;

/** Where a colour stands out least. */
function faintness(accent: string): { ground: string; ratio: number } {
  const behind = [...Object.values(grounds), ofAccent.light(accent)['--action-wash'] ?? ''];
  const [least = { ground: '', ratio: 0 }] = behind
    .map((ground) => ({ ground, ratio: contrast(accent, ground) }))
    .sort((a, b) => a.ratio - b.ratio);
  return least;
}

/** The styles of a page in a host's colours; none without any. Paper, and screens with the reader's own colours, stay as they are. */
export function stylesOf(colours: Colours): string {
  const rules = (theme: Theme) =>
    Object.entries(tokensOf(colours, theme))
      .map((token) => token.join(':'))
      .join(';');
  if (rules('light') === '') return '';
  const screen = '@media screen and (forced-colors:none)';
  return `${screen}{html:root{${rules('light')}}}${screen} and (scripting:enabled){html:root[data-theme=dark]{${rules('dark')}}}`;
}
