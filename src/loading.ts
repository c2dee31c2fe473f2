/**
 * Parts that are too heavy for a page's first load, each brought in when it is first used. The only place with such
 * imports: an edition without a server puts a `load` of its own in the place of this file.
 */
const parts = {
  mode: () => import('./learner/ModePanel.tsx'),
  topic: () => import('./topics/TopicDesk.tsx'),
  outlets: () => import('./worksheets/OutletMenu.tsx'),
  word: () => import('./exports/word.ts'),
  spreadsheet: () => import('./exports/spreadsheet.ts'),
  csv: () => import('./exports/csv-file.ts'),
  import: () => import('./exports/ImportForm.tsx'),
  workbook: () => import('./tables/workbook.ts'),
  privacy: () => import('./privacy/PrivacyNote.tsx'),
  share: () => import('./sharing/ShareDialog.tsx'),
  logic: () => import('./logic-model/LogicModel.tsx'),
  soFar: () => import('./dialogues/SoFar.tsx'),
  afterwards: () => import('./dialogues/Afterwards.tsx'),
  script: () => import('./dialogues/Script.tsx'),
  file: () => import('./sharing/OpenedFile.tsx'),
  participants: () => import('./certificate/participants.ts'),
  ratings: () => import('./self-assessment/SelfAssessment.tsx'),
};

type Parts = typeof parts;

/** Rejects when the part cannot be had, e.g. because the network is gone: say so, and let it be tried again. */
export function load<Name extends keyof Parts>(name: Name): ReturnType<Parts[Name]> {
  return parts[name]() as ReturnType<Parts[Name]>;
}
