/** One storey of the code: what lies on it may use every storey below. */
export interface Floor {
  what: string;
  /** Folders of `src/` (with a slash) and single files. */
  rooms: readonly string[];
}

/**
 * The house, ground floor first. An import leads down, or stays in its room; between two rooms of one floor it may lead one way
 * only. `npm run check:floors` holds the code to it, and `src/README.md` prints it.
 */
export const floors: readonly Floor[] = [
  {
    what: 'reading content files; the look; parts that come later; places for widgets',
    rooms: [
      'authoring/',
      'styles/',
      'loading.ts',
      'again.ts',
      'load-failure.ts',
      'load-json.ts',
      'find-trouble.ts',
      'load-messages.ts',
      'Loaded.tsx',
      'LoadTrouble.tsx',
      'enliven.ts',
      'near.ts',
      'on-use.ts',
      'released.ts',
      'Widget.astro',
    ],
  },
  {
    what: 'the learner’s records; whose site; what looks like personal data; tables out of files',
    rooms: ['learner/', 'host/', 'privacy/', 'tables/'],
  },
  { what: 'subjects that others cite', rooms: ['course/', 'evidence/', 'glossary/', 'ruby/', 'rules/', 'town/'] },
  { what: 'subjects with practice', rooms: ['worksheets/', 'questions/', 'dialogues/', 'cases/', 'scenes/', 'guides/', 'position/'] },
  {
    what: 'work that joins several subjects',
    rooms: [
      'exports/',
      'sharing/',
      'topics/',
      'logic-model/',
      'self-assessment/',
      'certificate/',
      'naming/',
      'review/',
      'learning/',
      'search/',
      'put-away/',
      'projector/',
    ],
  },
  { what: 'what a lesson is written with; the frame of a page', rooms: ['lesson/', 'theme/'] },
  { what: 'every page, one file for each address', rooms: ['pages/'] },
  {
    what: 'what goes out; the lists of parts and widgets; how a page starts',
    rooms: ['publish/', 'parts.ts', 'widgets.ts', 'attend.ts', 'start.ts'],
  },
];
