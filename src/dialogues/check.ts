import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { Dialogue } from './schema.ts';

/** Every scene is reached, every path ends, every wrong turn has a reason, and the debrief fills a field that exists. */
export function checkDialogues(dialogues: readonly Sourced<Dialogue>[], sheets: readonly Worksheet[]): Problem[] {
  const worksheets = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return dialogues.flatMap((dialogue) => {
    const { data } = dialogue;
    const places = new Set([...data.nodes, ...data.endings].map((node) => node.id));
    const reached = new Set<string>();
    const visit = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const choice of data.nodes.find((node) => node.id === id)?.choices ?? []) visit(choice.to);
    };
    visit(data.start);
    const sheet = worksheets.get(data.debrief.sheet);
    const fields = new Set(sheet?.sections.flatMap((section) => section.fields.map((field) => field.id)));
    return [
      ...checkReference(dialogue, ['start'], data.start, places, '場面'),
      ...checkReference(dialogue, ['debrief', 'sheet'], data.debrief.sheet, new Set(worksheets.keys()), 'シート'),
      ...(sheet ? checkReference(dialogue, ['debrief', 'field'], data.debrief.field, fields, '欄') : []),
      ...data.nodes.flatMap((node, n) =>
        node.choices.flatMap((choice, c) => [
          ...checkReference(dialogue, ['nodes', n, 'choices', c, 'to'], choice.to, places, '場面'),
          ...(choice.verdict === 'off' && choice.belief === undefined
            ? [
                {
                  file: dialogue.file,
                  line: dialogue.lineOf(['nodes', n, 'choices', c]),
                  key: `nodes.${String(n)}.choices.${String(c)}.belief`,
                  reason: '外れの選択に belief がありません。',
                  instead: 'この選択の裏にある思い込みを書きます。',
                },
              ]
            : []),
        ]),
      ),
      ...[...places]
        .filter((id) => !reached.has(id))
        .map((id) => ({
          file: dialogue.file,
          line: dialogue.lineOf(['nodes']),
          key: id,
          reason: `場面「${id}」にはどこからも行けません。`,
          instead: 'どれかの選択の to に書くか、この場面を消します。',
        })),
      ...data.nodes
        .filter((node) => reached.has(node.id) && leadsTo(data, node.id, node.id))
        .map((node) => ({
          file: dialogue.file,
          line: dialogue.lineOf(['nodes']),
          key: node.id,
          reason: `場面「${node.id}」から、同じ場面に戻る道があります。`,
          instead: '戻る代わりに、言い直したあとの場面を新しく書きます。',
        })),
      ...data.nodes
        .filter((node) => reached.has(node.id) && !leadsToEnding(data, node.id))
        .map((node) => ({
          file: dialogue.file,
          line: dialogue.lineOf(['nodes']),
          key: node.id,
          reason: `場面「${node.id}」から結末に行けません。`,
          instead: '選択のどれかを結末へつなぎます。',
        })),
    ];
  });
}

const leadsToEnding = (dialogue: Dialogue, from: string): boolean => dialogue.endings.some((ending) => leadsTo(dialogue, from, ending.id));

/** Whether any way of at least one choice goes from one place to another. */
function leadsTo(dialogue: Dialogue, from: string, target: string): boolean {
  const seen = new Set<string>();
  const search = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    return (dialogue.nodes.find((node) => node.id === id)?.choices ?? []).some((choice) => choice.to === target || search(choice.to));
  };
  return search(from);
}
