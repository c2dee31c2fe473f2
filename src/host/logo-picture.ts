import { decodeText } from '../authoring/encoding.ts';
import type { Problem } from '../authoring/problems.ts';
import { messages } from './logo-messages.ts';

type Fault = Pick<Problem, 'line' | 'reason' | 'instead'>;

/** What a logo stands as in every page. */
export function logoAddress(bytes: Uint8Array, isSvg: boolean): string {
  const text = bytes.reduce((made, byte) => made + String.fromCharCode(byte), '');
  return `data:${isSvg ? 'image/svg+xml' : 'image/png'};base64,${btoa(text)}`;
}

/** Why bytes are no logo: they are too many, or more than a picture. */
export function faultOfLogo(bytes: Uint8Array, isSvg: boolean): Fault | undefined {
  if (bytes.length > longest) return messages.tooLarge(longest / 1000);
  return isSvg ? faultOfSvg(bytes) : faultOfPng(bytes);
}

const longest = 50_000;
const beginningOfPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function faultOfPng(bytes: Uint8Array): Fault | undefined {
  return beginningOfPng.every((byte, at) => bytes[at] === byte) ? undefined : messages.noPng;
}

/** As a picture an SVG runs and loads nothing in a browser; one that tries to is none to publish all the same. */
function faultOfSvg(bytes: Uint8Array): Fault | undefined {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) return decoded;
  const { text } = decoded;
  if (!/<svg[\s>]/.test(text)) return messages.noSvg;
  const found = active.exec(text);
  if (!found) return undefined;
  return { line: text.slice(0, found.index).split('\n').length, ...messages.activeSvg(found[0].trim()) };
}

/** Scripts, foreign content, handlers, entities, and addresses of anything but a part or a picture of the file itself. */
const active =
  /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler)\b|<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet|\son[a-z]+\s*=|\b(?:href|src)\s*=\s*["']?\s*(?!["'#\s]|data:image\/(?:png|jpeg);)[^\s"'>]*|@import|url\(\s*["']?\s*(?![#"'\s])[^)]*/i;
