/** The only list of parts that are loaded on use (`loading.ts`). */
export const parts = {
  attend: () => import('./attend.ts'),
  resume: () => import('./learning/resume.ts'),
  note: () => import('./dialogues/Note.tsx'),
  paper: () => import('./worksheets/draw-paper.tsx'),
  part: () => import('./worksheets/enliven-part.ts'),
  tray: () => import('./worksheets/Tray.tsx'),
  keeping: () => import('./learner/keeping.ts'),
  topic: () => import('./topics/TopicDesk.tsx'),
  outlets: () => import('./sharing/OutletMenu.tsx'),
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
  putAway: () => import('./put-away/PutAwayList.tsx'),
  file: () => import('./sharing/OpenedFile.tsx'),
  participants: () => import('./certificate/participants.ts'),
  ratings: () => import('./self-assessment/SelfAssessment.tsx'),
};

type List = typeof parts;

declare module './loading.ts' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is the only type that can be added to.
  interface Parts extends List {}
}
