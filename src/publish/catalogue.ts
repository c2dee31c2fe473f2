import { byId } from '../authoring/by-id.ts';
import { sitePages } from '../course/site-pages.ts';
import type { ContentFiles } from './content-files.ts';

/**
 * What `course.json` says, for whoever builds on the published course: LMS packages, other sites, checks.
 * `path` is relative to the base: no leading slash, a trailing one.
 */
export interface Catalogue {
  format: 1;
  edition: string;
  title: string;
  stages: { id: string; title: string; lessons: string[] }[];
  lessons: {
    id: string;
    title: string;
    stage: string;
    minutes: number;
    path: string;
    objectives: string[];
    sheets: string[];
    questions: string[];
    dialogues: string[];
  }[];
  worksheets: {
    id: string;
    title: string;
    path: string;
    scope: string;
    version: number;
    fields: { id: string; label: string; type: string }[];
  }[];
  dialogues: { id: string; title: string; path: string }[];
  cases: { id: string; title: string; path: string }[];
  tools: { id: string; title: string; path: string }[];
  /** Ids that were published once and mean nothing any more. */
  retired: string[];
}

export function catalogueOf(files: ContentFiles): Catalogue {
  const course = files.course.data;
  const lessons = byId(files.lessons.map(({ data }) => data));
  const practice = new Map(files.questions.map(({ data }) => [data.lesson, data]));
  return {
    format: 1,
    edition: course.edition.id,
    title: course.title,
    stages: course.stages.map(({ id, title, modules }) => ({ id, title, lessons: modules.flatMap((module) => module.lessons) })),
    lessons: course.stages.flatMap((stage) =>
      stage.modules
        .flatMap((module) => module.lessons)
        .flatMap((id) => {
          const lesson = lessons.get(id);
          if (!lesson) return [];
          const { title, minutes, objectives, sheets, dialogues } = lesson;
          const file = practice.get(id);
          const questions = [...(file?.recall ?? []), ...(file?.exercises ?? [])].map((question) => question.id);
          return [
            {
              id,
              title,
              stage: stage.id,
              minutes: minutes.read + minutes.practice + minutes.sheet,
              path: `lessons/${id}/`,
              objectives: objectives.map(({ text }) => text),
              sheets,
              questions,
              dialogues,
            },
          ];
        }),
    ),
    worksheets: files.worksheets.map(({ data: { id, title, scope, version, sections } }) => ({
      id,
      title,
      path: `sheets/${id}/`,
      scope,
      version,
      fields: sections.flatMap((section) => section.fields.map((field) => ({ id: field.id, label: field.label, type: field.kind }))),
    })),
    dialogues: files.dialogues.map(({ data: { id, title } }) => ({ id, title, path: `dialogues/${id}/` })),
    cases: files.cases.map(({ data: { id, name } }) => ({ id: `case-${id}`, title: name, path: `cases/${id}/` })),
    tools: sitePages.flatMap(({ id, path, title, tool }) => (tool ? [{ id, title, path }] : [])),
    retired: files.ids.data.retired,
  };
}
