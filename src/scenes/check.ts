import type { ContentFiles } from '../course/content-files.ts';
import type { Problem } from '../course/problems.ts';
import type { Sourced } from '../course/read.ts';
import { checkReference } from '../course/reference.ts';
import type { Scene } from './schema.ts';

/** Where a scene leads nowhere, and areas of the survey that stand in two scenes. */
export function checkScenes(files: ContentFiles): Problem[] {
  const ids = (list: readonly { data: { id: string } }[]) => new Set(list.map(({ data }) => data.id));
  const lessons = ids(files.lessons);
  const sheets = ids(files.worksheets);
  const dialogues = ids(files.dialogues);
  const cases = ids(files.cases);
  const sources = new Set(files.sources.data.sources.map(({ id }) => id));
  return [
    ...checkAreas(files.scenes),
    ...files.scenes.flatMap((scene) => {
      const { file, lineOf, data } = scene;
      const expected = `content/scenes/${data.id}.yaml`;
      return [
        ...(file === expected
          ? []
          : [
              {
                file,
                line: lineOf(['id']),
                key: 'id',
                reason: `ファイル名と id「${data.id}」が違います。`,
                instead: `ファイル名を ${expected} にするか、id を直します。`,
              },
            ]),
        ...data.sheets.flatMap(({ id }, i) => checkReference(scene, ['sheets', i, 'id'], id, sheets, 'シート')),
        ...data.lessons.flatMap((id, i) => checkReference(scene, ['lessons', i], id, lessons, 'レッスン')),
        ...data.dialogues.flatMap((id, i) => checkReference(scene, ['dialogues', i], id, dialogues, '対話')),
        ...data.cases.flatMap(({ id }, i) => checkReference(scene, ['cases', i, 'id'], id, cases, '事例')),
        ...data.sources.flatMap(({ id }, i) => checkReference(scene, ['sources', i, 'id'], id, sources, '資料')),
      ];
    }),
  ];
}

function checkAreas(scenes: readonly Sourced<Scene>[]): Problem[] {
  const shownBy = new Map<string, string>();
  return scenes.flatMap(({ file, lineOf, data }) =>
    data.areas.flatMap(({ id }, i) => {
      const first = shownBy.get(id);
      shownBy.set(id, first ?? file);
      return first === undefined
        ? []
        : [
            {
              file,
              line: lineOf(['areas', i, 'id']),
              key: `areas.${String(i)}.id`,
              reason: `調査の分野「${id}」は、すでに ${first} にあります。`,
              instead: '一つの分野は、一つの場面にだけ載せます。',
            },
          ];
    }),
  );
}
