import { gzipSync } from 'node:zlib';

/** Bytes after gzip, by what they are for. */
export interface Weight {
  script: number;
  /** Everything but images, scripts included. */
  total: number;
}

/** What a page contains, as far as it decides how heavy it may be. */
export interface PageParts {
  isLesson: boolean;
  hasPractice: boolean;
  /** A sheet to write in, or a tool that works on sheets. */
  hasWorksheet: boolean;
}

/** The most a page may weigh. Change a number here only with a reason a learner would accept. */
export function budgetFor({ isLesson, hasPractice, hasWorksheet }: PageParts): Weight {
  return { script: hasWorksheet ? 30_000 : hasPractice ? 20_000 : 12_000, total: isLesson ? 70_000 : Infinity };
}

export function weigh(files: readonly { type: string; body: Buffer }[]): Weight {
  const sum = (chosen: readonly { body: Buffer }[]) => chosen.reduce((bytes, { body }) => bytes + gzipSync(body).length, 0);
  return {
    script: sum(files.filter(({ type }) => type.includes('javascript'))),
    total: sum(files.filter(({ type }) => !type.startsWith('image/'))),
  };
}
