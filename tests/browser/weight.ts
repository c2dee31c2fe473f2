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
  /** Whether a question to be ordered, sorted or written was near the screen: such bring code of their own. */
  hasForms?: boolean;
}

/**
 * The most a page may weigh once all was near the screen: widgets that wait until they are seen, or the browser is idle, are part of
 * it. Numbers here go down; one that is to go up needs a reason a learner would accept.
 */
export function budgetFor({ kind, id, hasPractice, hasForms = false }: PageParts): Weight {
  return {
    script: hasPractice ? 17_900 : 2_800,
    total: hasPractice ? 33_000 : 24_200,
    ...byKind[kind],
    ...(hasForms && lessonWithForms),
    ...byPage[`${kind}/${id}`],
  };
}

const byKind: Record<string, Partial<Weight>> = {
  home: { script: 3_200, total: 19_100 },
  lesson: { script: 8_500, total: 48_600 },
  sheet: { script: 29_750, total: 57_000 },
  dialogue: { script: 9_100, total: 34_000 },
  tool: { script: 29_450, total: 53_750 },
  guide: { script: 3_000, total: 17_300 },
  case: { total: 20_900 },
  scene: { total: 20_200 },
};

const lessonWithForms: Partial<Weight> = { script: 10_600 };

/** Lists that are as long as what they list. */
const byPage: Record<string, Partial<Weight>> = {
  'page/glossary': { total: 36_300 },
  'page/numbers': { total: 28_800 },
};

export function weigh(files: readonly { type: string; body: Buffer }[]): Weight {
  const sum = (chosen: readonly { body: Buffer }[]) => chosen.reduce((bytes, { body }) => bytes + gzipSync(body).length, 0);
  return {
    script: sum(files.filter(({ type }) => type.includes('javascript'))),
    total: sum(files.filter(({ type }) => !type.startsWith('image/'))),
  };
}
