/** What a page loads with the first thing it keeps (`later.ts`). */
export { getLearner } from './browser.ts';
export { answersPlace, lessonPlace, sheetPlace } from './keys.ts';
export { showNotes } from './show-notes.ts';
