import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkFileName, checkReference } from '../authoring/reference.ts';
import type { Scene } from './schema.ts';

/** Where a scene leads nowhere, and areas of the survey that stand in two scenes. */
export function checkScenes(
  scenes: readonly Sourced<Scene>[],
  { lessons, sheets, dialogues, cases, sources }: Record<'lessons' | 'sheets' | 'dialogues' | 'cases' | 'sources', ReadonlySet<string>>,
): Problem[] {
  return [
    ...checkAreas(scenes),
    ...scenes.flatMap((scene) => [
      ...checkFileName(scene),
      ...scene.data.sheets.flatMap(({ id }, i) => checkReference(scene, ['sheets', i, 'id'], id, sheets, 'シート')),
      ...scene.data.lessons.flatMap((id, i) => checkReference(scene, ['lessons', i], id, lessons, 'レッスン')),
      ...scene.data.dialogues.flatMap((id, i) => checkReference(scene, ['dialogues', i], id, dialogues, '対話')),
      ...scene.data.cases.flatMap(({ id }, i) => checkReference(scene, ['cases', i, 'id'], id, cases, '事例')),
      ...scene.data.sources.flatMap(({ id }, i) => checkReference(scene, ['sources', i, 'id'], id, sources, '資料')),
    ]),
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
