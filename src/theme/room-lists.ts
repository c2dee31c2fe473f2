import { codeOf } from '../learner/keys.ts';
import { cases } from '../cases/cases.ts';
import { course, lessons, stageOf } from '../course/course.ts';
import type { Shows } from '../course/shown-stages.ts';
import { dialogues } from '../dialogues/dialogues.ts';
import { guides } from '../guides/guides.ts';
import { guideMessages } from '../guides/messages.ts';
import { scenes } from '../scenes/scenes.ts';
import { groupSheets, sheetsElsewhere } from '../worksheets/sheets-by-stage.ts';
import { worksheets } from '../worksheets/sheets.ts';

/** A link of the navigation. */
export interface Listed {
  code?: string;
  title: string;
  /** Relative to the base. */
  path: string;
  /** It is listed where this stage is shown. */
  stage?: string;
}

export interface ListGroup {
  title: string;
  links: Listed[];
}

/** The stages, which are entered on the home page. */
export const stageLinks: readonly Listed[] = course.stages.map(({ id, title }) => ({
  code: codeOf(id),
  title,
  path: `#stage-${id}`,
  stage: id,
}));

const sheetGroups = groupSheets(course.stages, lessons, worksheets);

/**
 * What stands beside a page in the navigation of its room: the lessons or sheets of one stage, so that the list does not grow with the
 * course; the other dialogues, cases or scenes. Stages that are not shown list nothing.
 */
export function listsBeside(kind: string, id: string, shows: Shows): ListGroup[] {
  switch (kind) {
    case 'lesson':
      return (course.stages.find((stage) => stage.id === stageOf(id) && shows(stage.id))?.modules ?? []).map((module) => ({
        title: module.title,
        links: module.lessons.map((lesson) => link('lessons', { id: lesson, title: lessons.get(lesson)?.title ?? '' }, true)),
      }));
    case 'sheet': {
      const group = sheetGroups.find(({ id: stage, sheets }) => sheets.some((sheet) => sheet.id === id) && shows(stage));
      const { sheets } = group ?? { sheets: sheetsElsewhere(sheetGroups, [...worksheets.values()], shows) };
      return [{ title: group ? `${group.title}のシート` : 'シート', links: sheets.map((sheet) => link('sheets', sheet, true)) }];
    }
    case 'dialogue':
      return [{ title: '対話', links: [...dialogues.values()].map((one) => link('dialogues', one, true)) }];
    case 'case':
      return [{ title: '事例', links: [...cases.values()].map(({ id: one, name }) => link('cases', { id: one, title: name }, false)) }];
    case 'scene':
      return [{ title: '場面', links: [...scenes.values()].map((one) => link('scenes', one, false)) }];
    case 'guide':
      return [
        {
          title: guideMessages.list,
          links: [...guides.keys()].map((one) => ({
            ...link('guides', { id: one, title: lessons.get(one)?.title ?? '' }, true),
            stage: stageOf(one),
          })),
        },
      ];
    default:
      return [];
  }
}

const link = (folder: string, { id, title }: { id: string; title: string }, hasCode: boolean): Listed => ({
  ...(hasCode && { code: codeOf(id) }),
  title,
  path: `${folder}/${id}/`,
});
