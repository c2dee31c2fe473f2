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
    script: hasPractice ? 17_900 : 2_550,
    total: hasPractice ? 32_800 : 23_900,
    ...byKind[kind],
    ...(hasForms && lessonWithForms),
    ...byPage[`${kind}/${id}`],
  };
}

const byKind: Record<string, Partial<Weight>> = {
  home: { script: 3_000, total: 18_750 },
  lesson: { script: 8_350, total: 48_350 },
  sheet: { script: 29_750, total: 56_950 },
  dialogue: { script: 4_150, total: 28_900 },
  tool: { script: 29_450, total: 53_750 },
  guide: { script: 2_750, total: 16_850 },
  case: { total: 20_600 },
  scene: { total: 19_900 },
};

const lessonWithForms: Partial<Weight> = { script: 10_500 };

/** Lists that are as long as what they list. */
const byPage: Record<string, Partial<Weight>> = {
  'page/glossary': { total: 36_050 },
  'page/numbers': { total: 28_500 },
};

export function weigh(files: readonly { type: string; body: Buffer }[]): Weight {
  const sum = (chosen: readonly { body: Buffer }[]) => chosen.reduce((bytes, { body }) => bytes + gzipSync(body).length, 0);
  return {
    script: sum(files.filter(({ type }) => type.includes('javascript'))),
    total: sum(files.filter(({ type }) => !type.startsWith('image/'))),
  };
}
