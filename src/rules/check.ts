import type { Problem } from '../authoring/problems.ts';
import type { Sourced, SourcedPage } from '../authoring/read.ts';
import { checkReference } from '../authoring/reference.ts';
import type { LessonMeta } from '../course/schema.ts';
import type { Rules } from './schema.ts';

/**
 * Holds that every rule says where it was read, or that it was not; that what it is about stands in its lessons; and that no lesson
 * names an article, a period or a version of which no rule says how long it holds.
 *
 * @param known Ids of the source documents, and of the public texts that were read.
 */
export function checkRules(
  rules: Sourced<Rules>,
  lessons: readonly SourcedPage<LessonMeta>[],
  known: Record<'sources' | 'texts', ReadonlySet<string>>,
): Problem[] {
  const texts = new Map(lessons.map(({ data, body }) => [data.id, withoutParts(body)]));
  const lessonIds = new Set(texts.keys());
  const problem = (path: readonly PropertyKey[], reason: string, instead: string): Problem => ({
    file: rules.file,
    line: rules.lineOf(path),
    key: path.map(String).join('.'),
    reason,
    instead,
  });
  return [
    ...rules.data.rules.flatMap((rule, r) => [
      ...rule.basis.flatMap(({ title, source, text, unread }, b) => {
        const path = ['rules', r, 'basis', b];
        return [
          ...(source === undefined ? [] : checkReference(rules, [...path, 'source'], source, known.sources, '資料')),
          ...(text === undefined ? [] : checkReference(rules, [...path, 'text'], text, known.texts, '文書')),
          ...([source, text, unread].filter((origin) => origin !== undefined).length === 1
            ? []
            : [
                problem(
                  [...path, 'title'],
                  `根拠「${title}」をどこで読んだかが、決まっていません。`,
                  '読んだ資料を source に、公の文書を text に書きます。まだ読んでいなければ unread: true とします。書くのは、どれか1つです。',
                ),
              ]),
        ];
      }),
      ...rule.lessons.flatMap(({ id, words }, l) => {
        const path = ['rules', r, 'lessons', l];
        if (!lessonIds.has(id)) return checkReference(rules, [...path, 'id'], id, lessonIds, 'レッスン');
        return texts.get(id)?.includes(words)
          ? []
          : [
              problem(
                [...path, 'words'],
                `レッスン「${id}」に「${words}」という文がありません。`,
                'いまの文にあることばに書き直すか、文がなくなったなら、この行を消します。',
              ),
            ];
      }),
    ]),
    ...lessons.flatMap(({ file, data, body, bodyLine }) => {
      if (rules.data.rules.some((rule) => rule.lessons.some(({ id }) => id === data.id))) return [];
      const lines = body.split('\n');
      const at = lines.findIndex((line) => datedThing.test(withoutParts(line)));
      if (at < 0) return [];
      return [
        {
          file,
          line: bodyLine + at,
          key: '',
          reason: `「${datedThing.exec(withoutParts(lines[at] ?? ''))?.[0] ?? ''}」がいつまでそのとおりかを、どこにも書いていません。`,
          instead: 'content/rules.yaml に、言われていること・根拠・見直し期限を書きます。',
        },
      ];
    }),
  ];
}

/** An article of a law, the number of a plan, a version of a guide. */
const datedThing = /第[0-9]+条|第[0-9]+[次期]|Ver\.[0-9]/;

const withoutParts = (body: string) => body.replace(/<[^>]*>/g, '');
