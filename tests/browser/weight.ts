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
}

/** The most a page may weigh. Numbers here go down; one that is to go up needs a reason a learner would accept. */
export interface Budget {
  /** When the page is loaded and the browser had time to do what it likes. */
  atLoad: Weight;
  /** Once all was near the screen: widgets that wait until they are seen are part of the page. */
  inAll: Weight;
}

export function budgetFor({ kind, id, hasPractice }: PageParts): Budget {
  const atLoad = {
    script: hasPractice ? 20_000 : 4_000,
    total: hasPractice ? 39_000 : 32_000,
    ...byKind[kind],
    ...byPage[`${kind}/${id}`],
  };
  // Questions that are not ticked in the page, when they come near. A part of a sheet comes by its button.
  const later = kind === 'lesson' ? 4_000 : 0;
  return { atLoad, inAll: { script: atLoad.script + later, total: atLoad.total + later } };
}

const byKind: Record<string, Partial<Weight>> = {
  home: { script: 4_000, total: 22_000 },
  lesson: { script: 21_500, total: 60_000 },
  sheet: { script: 29_800, total: 60_000 },
  dialogue: { script: 20_000, total: 47_500 },
  tool: { script: 30_000, total: 56_000 },
  case: { total: 24_000 },
  scene: { total: 24_000 },
};

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
