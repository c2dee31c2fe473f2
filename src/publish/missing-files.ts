import type { Problem } from '../authoring/problems.ts';
import type { ContentFiles } from './content-files.ts';

/**
 * Files of the edition before that are gone. Whatever refers to them would be reported too, so they are told first and alone.
 */
export function checkMissingFiles(files: ContentFiles): Problem[] {
  const { ids, lessons, worksheets, dialogues, cases, scenes, questions } = files;
  const named = (kind: keyof typeof folders, list: readonly { data: { id: string } }[]) => list.map(({ data }) => `${kind}:${data.id}`);
  const present = new Set([
    ...named('lesson', lessons),
    ...named('sheet', worksheets),
    ...named('dialogue', dialogues),
    ...named('case', cases),
    ...named('scene', scenes),
    ...questions.map(({ data }) => `question:${data.lesson}`),
  ]);
  const paths = new Set([lessons, worksheets, dialogues, cases, scenes, questions].flat().map(({ file }) => file));
  const gone = new Map<string, number>();
  ids.data.ids.forEach((id, i) => {
    const owner = ownerOf(id);
    if (owner !== undefined && !present.has(owner) && !paths.has(pathOf(owner)) && !gone.has(owner)) gone.set(owner, i);
  });
  return [...gone].map(([owner, i]) => ({
    file: pathOf(owner),
    key: '',
    reason: `前の版にあったこのファイルがありません（${ids.file}:${String(ids.lineOf(['ids', i]))}）。`,
    instead: `ファイルを元に戻します。やめたのなら、${ids.file} でこのファイルの id をすべて ids から retired に移します。`,
  }));
}

const folders = {
  lesson: 'content/docs/lessons',
  sheet: 'content/worksheets',
  dialogue: 'content/dialogues',
  case: 'content/cases',
  scene: 'content/scenes',
  question: 'content/questions',
} as const;

/** What has a file of its own: a lesson, sheet, dialogue, case or scene, or the questions of a lesson (`question:a01` for `question:a01-q2`). */
function ownerOf(id: string): string | undefined {
  const [kind = '', name = ''] = id.split(':');
  if (!(kind in folders)) return undefined;
  return kind === 'question' ? `question:${name.replace(/-.*$/, '')}` : id;
}

function pathOf(owner: string): string {
  const [kind, name = ''] = owner.split(':') as [keyof typeof folders, string?];
  return `${folders[kind]}/${name}.${kind === 'lesson' ? 'mdx' : 'yaml'}`;
}
