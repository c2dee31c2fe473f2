import type { Shows } from '../course/shown-stages.ts';
import { codeOf } from '../learner/keys.ts';

interface Sheet {
  id: string;
  title: string;
}

/** Sheets that are printed together: those of the lessons of one stage. */
export interface SheetGroup {
  /** Id of the stage. */
  id: string;
  title: string;
  sheets: Sheet[];
}

/** Every sheet below each stage whose lessons use it, in the order of the sheets. A sheet that two stages use is in both. */
export function groupSheets(
  stages: readonly { id: string; title: string; modules: readonly { lessons: readonly string[] }[] }[],
  lessons: ReadonlyMap<string, { sheets: readonly string[] }>,
  worksheets: ReadonlyMap<string, Sheet>,
): SheetGroup[] {
  const sheets = [...worksheets.values()].map(({ id, title }) => ({ id, title }));
  return stages
    .map((stage) => {
      const ids = new Set(stage.modules.flatMap((module) => module.lessons).flatMap((lesson) => lessons.get(lesson)?.sheets ?? []));
      return { id: stage.id, title: `${codeOf(stage.id)} ${stage.title}`, sheets: sheets.filter(({ id }) => ids.has(id)) };
    })
    .filter((group) => group.sheets.length > 0);
}

/** The sheets that no group of a stage that is shown holds. */
export const sheetsElsewhere = <One extends Sheet>(groups: readonly SheetGroup[], sheets: readonly One[], shows: Shows): One[] =>
  sheets.filter(({ id }) => !groups.some((group) => group.sheets.some((sheet) => sheet.id === id) && shows(group.id)));
