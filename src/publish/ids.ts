import type { Problem } from '../authoring/problems.ts';
import { isOfCourse, type ContentFiles } from './content-files.ts';

/** Every id of the course, sorted: kind, colon, id. */
export function collectIds(files: Omit<ContentFiles, 'ids'>): string[] {
  const { lessons, questions, dialogues, worksheets, cases, scenes, glossary } = files;
  return [
    ...lessons.filter(isOfCourse).flatMap(({ data }) => [`lesson:${data.id}`, `action:${data.action.id}`]),
    ...questions.filter(isOfCourse).flatMap(({ data }) => [...data.recall, ...data.exercises].map((question) => `question:${question.id}`)),
    ...dialogues.flatMap(({ data }) => [
      `dialogue:${data.id}`,
      ...data.nodes.flatMap((node) => [`node:${data.id}/${node.id}`, ...node.choices.map((choice) => `choice:${data.id}/${choice.id}`)]),
      ...data.endings.map((ending) => `node:${data.id}/${ending.id}`),
    ]),
    ...worksheets
      .filter(isOfCourse)
      .flatMap(({ data }) => [
        `sheet:${data.id}`,
        ...data.sections.flatMap((section) =>
          section.fields.flatMap((field) => [
            `field:${data.id}/${field.id}`,
            ...field.aliases.map((alias) => `field:${data.id}/${alias}`),
            ...(field.kind === 'rows'
              ? [
                  ...field.columns.map((column) => `column:${data.id}/${field.id}/${column.id}`),
                  ...field.preset.map((row) => `row:${data.id}/${field.id}/${row.id}`),
                ]
              : []),
            ...choicesOf(field).map((choice) => `option:${data.id}/${field.id}/${choice}`),
          ]),
        ),
      ]),
    ...cases.map(({ data }) => `case:${data.id}`),
    ...scenes.map(({ data }) => `scene:${data.id}`),
    ...glossary.data.terms.map((term) => `term:${term.id}`),
  ].sort();
}

/** Ids that vanished without being retired, that came without being registered, or that came back. */
export function checkIds(files: ContentFiles): Problem[] {
  const { file, lineOf, data } = files.ids;
  const present = new Set(collectIds(files));
  const registered = new Set(data.ids);
  const retired = new Set(data.retired);
  return [
    ...data.ids.flatMap((id, i) =>
      present.has(id)
        ? []
        : [
            {
              file,
              line: lineOf(['ids', i]),
              key: id,
              reason: `前の版にあった id「${id}」がなくなりました。`,
              instead: '名前を変えたなら新しい欄の aliases に前の id を書きます。やめたなら、この行を retired に移します。',
            },
          ],
    ),
    ...[...present]
      .filter((id) => !registered.has(id) && !retired.has(id))
      .map((id) => ({
        file,
        key: id,
        reason: `新しい id「${id}」がまだ登録されていません。`,
        instead: 'npm run ids を実行し、content/ids.json を一緒に登録します。',
      })),
    ...[...present]
      .filter((id) => retired.has(id))
      .map((id) => ({
        file,
        line: lineOf(['retired']),
        key: id,
        reason: `やめた id「${id}」がまた使われています。`,
        instead: '別の id を付けます。前の記録と混ざるためです。',
      })),
  ];
}

function choicesOf(field: ContentFiles['worksheets'][number]['data']['sections'][number]['fields'][number]): string[] {
  if (field.kind === 'single' || field.kind === 'multiple') return field.options.map((option) => option.id);
  if (field.kind === 'checklist') return field.items.map((item) => item.id);
  return [];
}
