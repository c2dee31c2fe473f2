import { linearOf } from './contrast.ts';

/** How light a colour looks: 0 is black, 1 is white (the L of OKLCH). */
export const lightnessOf = (hex: string): number => oklabOf(hex)[0];

/** A colour of the same hue and another lightness: as strong as it is, but no stronger than `most`, nor than a screen can show. */
export function shade(hex: string, lightness: number, most = 1): string {
  const [, a, b] = oklabOf(hex);
  const whole = Math.min(1, most / Math.max(Math.hypot(a, b), most));
  const at = (part: number) => channelsOf(lightness, a * part, b * part);
  let [kept, lost] = [0, whole];
  if (isShown(at(whole))) kept = whole;
  while (lost - kept > 0.001) {
    const middle = (kept + lost) / 2;
    if (isShown(at(middle))) kept = middle;
    else lost = middle;
  }
  return hexOf(at(kept));
}

type Three = readonly [number, number, number];

const isShown = (channels: Three): boolean => channels.every((channel) => channel > -0.0001 && channel < 1.0001);

/** Lightness, and how much red against green and yellow against blue: OKLab, by Björn Ottosson. */
function oklabOf(hex: string): Three {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The light of the three channels. */
function channelsOf(lightness: number, a: number, b: number): Three {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOf(channels: Three): string {
  const digits = channels.map((light) => {
    const shown = Math.min(1, Math.max(0, light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
