import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from '../authoring/encoding.ts';
import { ContentError, type Problem } from '../authoring/problems.ts';
import { messages } from './logo-messages.ts';

/** It stands in every page, as a data address. */
const longest = 50_000;

/**
 * A logo as a data address.
 *
 * @param path Path of the file from the root, or whole; it ends in `.svg` or `.png`.
 * @param setting Where the host names it.
 * @throws ContentError when there is no such file, or it holds more than a picture.
 */
export function readLogo(root: string, path: string, setting: Pick<Problem, 'file' | 'line'>): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(root, path));
  } catch {
    throw new ContentError([{ ...setting, key: 'logo.file', ...messages.missing(path) }]);
  }
  const isSvg = path.endsWith('.svg');
  const fault = bytes.length > longest ? messages.tooLarge(longest / 1000) : isSvg ? faultOfSvg(bytes) : faultOfPng(bytes);
  if (fault) throw new ContentError([{ file: path, key: '', ...fault }]);
  return `data:${isSvg ? 'image/svg+xml' : 'image/png'};base64,${bytes.toString('base64')}`;
}

type Fault = Pick<Problem, 'line' | 'reason' | 'instead'>;

function faultOfPng(bytes: Buffer): Fault | undefined {
  return bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) ? undefined : messages.noPng;
}

/** As a picture an SVG runs and loads nothing in a browser; one that tries to is none to publish all the same. */
function faultOfSvg(bytes: Buffer): Fault | undefined {
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
