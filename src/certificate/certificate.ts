import { eraDate } from '../worksheets/paper-dates.ts';
import { messages } from './messages.ts';

/** What a host fills in. Days are `2026-11-20`; everything may be empty, and then there is room to write by hand. */
export interface Certificate {
  /** 「12」 of 「第12号」 */
  number: string;
  name: string;
  honorific: '' | '様' | '殿';
  wording: string;
  course: string;
  content: string;
  /** 「6」 hours, or in words: 「6時間30分」. */
  hours: string;
  from: string;
  to: string;
  /** 修了日 */
  day: string;
  /** Body and post of who issues it, one line each. */
  post: string;
  issuer: string;
  seal: 'box' | 'omitted';
}

export const blankCertificate: Certificate = {
  number: '',
  name: '',
  honorific: '様',
  wording: messages.wording,
  course: '',
  content: '',
  hours: '',
  from: '',
  to: '',
  day: '',
  post: '',
  issuer: '',
  seal: 'box',
};

/** The most that may be typed, in characters; with these a certificate stays on one page unless lines are broken many times. */
export const longest = { number: 24, name: 60, wording: 120, course: 80, content: 300, hours: 20, post: 100, issuer: 40 } as const;

/** 「第12号」; an empty number leaves room for it. Written as 「第12号」 it stays so. */
export function numberText(number: string): string {
  const bare = number
    .trim()
    .replace(/^第\s*/, '')
    .replace(/\s*号$/, '');
  return bare === '' ? messages.paper.blankNumber : messages.paper.number(bare);
}

/** 「6時間」; what is no mere number stays as it is. */
export function hoursText(hours: string): string {
  const text = hours.trim();
  const digits = text.normalize('NFKC');
  return /^\d+(?:\.\d+)?$/.test(digits) ? messages.paper.hours(digits) : text;
}

/** 「令和8年10月5日から令和8年11月20日まで」, a single day by itself. */
export function periodText({ from, to }: Pick<Certificate, 'from' | 'to'>): string {
  const [first, last] = [eraDate(from), eraDate(to)];
  if (first === undefined || last === undefined || from === to) return first ?? last ?? '';
  return messages.paper.period(first, last);
}

export const dayText = (day: string): string => eraDate(day) ?? messages.paper.blankDay;

/** Whether the last day lies before the first. */
export const isReversed = ({ from, to }: Pick<Certificate, 'from' | 'to'>): boolean => from !== '' && to !== '' && to < from;

/** Millimetres of the page, and heights of lines, as `certificate.css` has them. */
const mm = {
  room: { width: 146, height: 237 },
  /** Number, title, gaps, day and 「（公印省略）」. */
  fixed: 98,
  seal: 26,
  /** Names break between their parts, so a line may stay shorter by about five characters at full size. */
  name: { size: 8, line: 1.45, width: 146 - 40 },
  wording: { size: 4.6, line: 1.9, width: 146 },
  row: { size: 4.2, line: 1.65, width: 118, gap: 3.2 },
  post: { size: 4.6, line: 1.6, width: 112 },
  issuer: { size: 5.6, line: 1.6, width: 112 },
};

/** How small the text must be to stay on one page, 1 being its full size; `fits` is false when even the smallest is too large. */
export function fitOf(certificate: Certificate): { scale: number; fits: boolean } {
  for (const scale of [1, 0.93, 0.86, 0.8, 0.75, 0.7]) if (heightOf(certificate, scale) <= mm.room.height) return { scale, fits: true };
  return { scale: 0.7, fits: false };
}

function heightOf(certificate: Certificate, scale: number): number {
  const block = (text: string, { size, line, width }: { size: number; line: number; width: number }) =>
    linesOf(text, width / (size * scale)) * size * line * scale;
  const rows = [certificate.course, certificate.content, hoursText(certificate.hours), periodText(certificate)];
  return (
    mm.fixed * scale +
    block(`${certificate.name}　${certificate.honorific}`, mm.name) +
    block(certificate.wording, mm.wording) +
    rows.reduce((sum, text) => sum + block(text, mm.row) + mm.row.gap * scale, 0) +
    Math.max(mm.seal, block(certificate.post, mm.post) + block(certificate.issuer, mm.issuer))
  );
}

/** Lines that a text takes where so many full-width characters fit into one. One fewer is counted: 、 and 。 may not begin a line. */
function linesOf(text: string, perLine: number): number {
  const room = Math.max(1, Math.floor(perLine) - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** In full-width characters. Latin letters and digits are taken as wide as the widest of them are. */
const widthOf = (text: string): number => Array.from(text).reduce((width, character) => width + (/[ -~｡-ﾟ]/.test(character) ? 0.65 : 1), 0);
