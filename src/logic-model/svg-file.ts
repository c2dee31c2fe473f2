import { cleanText } from '../exports/text.ts';
import type { Picture, Shape } from './picture.ts';

/** Fonts by name, those of Windows first; a file asks nobody for any. */
export const fontFamily = "'BIZ UDPGothic','Hiragino Sans','Yu Gothic','Meiryo','Noto Sans CJK JP','Noto Sans JP',sans-serif";

/** A picture as an SVG file that stands alone. */
export function writeSvg({ width, height, margin, title, description, shapes }: Picture): string {
  const w = String(width + 2 * margin);
  const h = String(height + 2 * margin);
  const corner = String(-margin);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${corner} ${corner} ${w} ${h}" role="img" aria-labelledby="title desc" font-family="${escapeXml(fontFamily)}" xml:lang="ja">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect x="${corner}" y="${corner}" width="${w}" height="${h}" fill="#ffffff"/>`,
    ...shapes.map(writeShape),
    '</svg>',
    '',
  ].join('\n');
}

function writeShape({ tag, attributes, children }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const inside = typeof children === 'string' ? escapeXml(children) : children.map(writeShape).join('');
  return inside === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inside}</${tag}>`;
}

const escapeXml = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
