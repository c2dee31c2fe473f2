import { codeOf } from '../learner/keys.ts';
import { course, lessons } from '../course/course.ts';
import type { PageKind } from './page-kind.ts';

/** What the index says of a page besides its text. `kind` and `id` are those of its frontmatter. */
export function searchKindOf(kind: string, id: string | undefined): PageKind {
  if (id === 'glossary') return 'term';
  return kind === 'lesson' || kind === 'sheet' || kind === 'case' || kind === 'dialogue' || kind === 'tool' ? kind : 'page';
}

/** 「A はじめの仕事」: the stage of a lesson, and of the guide to its script; of a sheet or dialogue, that of the first lesson that uses it. */
export function stageOfPage(kind: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const uses = (lesson: string) => {
    if (lesson === id) return kind === 'lesson';
    if (kind === 'guide') return id === `guide-${lesson}`;
    const used = lessons.get(lesson);
    return (kind === 'sheet' && used?.sheets.includes(id) === true) || (kind === 'dialogue' && used?.dialogues.includes(id) === true);
  };
  const stage = course.stages.find(({ modules }) => modules.some(({ lessons }) => lessons.some(uses)));
  return stage && `${codeOf(stage.id)} ${stage.title}`;
}
