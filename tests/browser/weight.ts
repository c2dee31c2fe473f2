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
    script: hasPractice ? 20_000 : 4_000,
    total: hasPractice ? 39_000 : 32_000,
    ...byKind[kind],
    ...(hasForms && lessonWithForms),
    ...byPage[`${kind}/${id}`],
  };
}

const byKind: Record<string, Partial<Weight>> = {
  home: { script: 4_000, total: 22_000 },
  lesson: { script: 9_000, total: 48_500 },
  sheet: { script: 29_800, total: 60_000 },
  dialogue: { script: 20_000, total: 47_500 },
  tool: { script: 30_000, total: 56_000 },
  case: { total: 24_000 },
  scene: { total: 24_000 },
};

const lessonWithForms: Weight = { script: 25_200, total: 63_000 };

/** Lists that are as long as what they list. */
const byPage: Record<string, Partial<Weight>> = {
  'page/glossary': { total: 39_500 },
  'page/numbers': { total: 32_300 },
};

export function weigh(files: readonly { type: string; body: Buffer }[]): Weight {
  const sum = (chosen: readonly { body: Buffer }[]) => chosen.reduce((bytes, { body }) => bytes + gzipSync(body).length, 0);
  return {
    script: sum(files.filter(({ type }) => type.includes('javascript'))),
    total: sum(files.filter(({ type }) => !type.startsWith('image/'))),
  };
}
