import { codeOf } from '../learner/keys.ts';

/** Sheets that are printed together: those of the lessons of one stage. */
export interface SheetGroup {
  /** Stage id, or `other` for sheets that no lesson uses. */
  id: string;
  title: string;
  sheets: { id: string; title: string }[];
}

/**
 * Every sheet below each stage whose lessons use it, in the order of the sheets; what no lesson uses comes last.
 * A sheet that two stages use is in both.
 */
export function groupSheets(
  stages: readonly { id: string; title: string; modules: readonly { lessons: readonly string[] }[] }[],
  lessons: ReadonlyMap<string, { sheets: readonly string[] }>,
  worksheets: ReadonlyMap<string, { id: string; title: string }>,
  otherTitle: string,
): SheetGroup[] {
  const sheets = [...worksheets.values()].map(({ id, title }) => ({ id, title }));
  const used = stages.map((stage) => {
    const ids = new Set(stage.modules.flatMap((module) => module.lessons).flatMap((lesson) => lessons.get(lesson)?.sheets ?? []));
    return { id: stage.id, title: `${codeOf(stage.id)} ${stage.title}`, sheets: sheets.filter(({ id }) => ids.has(id)) };
  });
  const somewhere = new Set(used.flatMap((group) => group.sheets.map(({ id }) => id)));
  return [...used, { id: 'other', title: otherTitle, sheets: sheets.filter(({ id }) => !somewhere.has(id)) }].filter(
    (group) => group.sheets.length > 0,
  );
}
