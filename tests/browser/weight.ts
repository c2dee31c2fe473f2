import { gzipSync } from 'node:zlib';

/** Bytes after gzip, by what they are for. */
export interface Weight {
  script: number;
  /** Everything but images, scripts included. */
  total: number;
}

/** What a page contains, as far as it decides how heavy it may be. */
export interface PageParts {
  /** `data-page-kind`, and the page's own id. */
  kind: string;
  id: string;
  hasPractice: boolean;
  /** Whether a question to be ordered, sorted or written was near the screen: such bring code of their own, and what keeps texts. */
  hasForms?: boolean;
}

/**
 * The most a page may weigh once all was near the screen: widgets that wait until they are seen, or the browser is idle, are part of
 * it. Numbers here go down; one that is to go up needs a reason a learner would accept.
 */
export function budgetFor({ kind, id, hasPractice, hasForms = false }: PageParts): Weight {
  return {
    script: hasPractice ? 18_000 : 2_800,
    total: hasPractice ? 33_200 : 31_500,
    ...byKind[kind],
    ...(hasForms && lessonWithForms),
    ...byPage[`${kind}/${id}`],
  };
}

const byKind: Record<string, Partial<Weight>> = {
  home: { script: 3_200, total: 19_300 },
  lesson: { script: 8_500, total: 49_000 },
  sheet: { script: 29_800, total: 59_400 },
  dialogue: { script: 19_950, total: 45_200 },
  tool: { script: 29_500, total: 54_000 },
  case: { total: 21_000 },
  scene: { total: 20_600 },
};

const lessonWithForms: Weight = { script: 24_400, total: 62_200 };

/** Lists that are as long as what they list. */
const byPage: Record<string, Partial<Weight>> = {
  'page/glossary': { total: 36_500 },
  'page/numbers': { total: 31_800 },
};

export function weigh(files: readonly { type: string; body: Buffer }[]): Weight {
  const sum = (chosen: readonly { body: Buffer }[]) => chosen.reduce((bytes, { body }) => bytes + gzipSync(body).length, 0);
  return {
    script: sum(files.filter(({ type }) => type.includes('javascript'))),
    total: sum(files.filter(({ type }) => !type.startsWith('image/'))),
  };
}
