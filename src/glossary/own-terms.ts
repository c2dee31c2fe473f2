import type { Problem } from '../authoring/problems.ts';
import type { Sourced } from '../authoring/read.ts';
import { ownMessages } from '../host/own-messages.ts';
import { placeholder } from '../host/rules.ts';
import { ownTermMessages as messages } from './own-messages.ts';
import type { Glossary, OwnGlossary } from './schema.ts';

/** The terms of a host: ids of its own, words the course does not explain, nothing left to fill in. */
export function checkOwnTerms({ file, lineOf, data }: Sourced<OwnGlossary>, name: string, course: Sourced<Glossary>): Problem[] {
  const known = new Map(course.data.terms.map(({ term }, i) => [term, `${course.file}:${String(course.lineOf(['terms', i, 'term']))}`]));
  const ids = data.terms.map(({ id }) => id);
  return data.terms.flatMap(({ id, term, definition }, i) => {
    const at = (key: string, advice: Pick<Problem, 'reason' | 'instead'>): Problem => ({
      file,
      line: lineOf(['terms', i, key]),
      key: `terms.${String(i)}.${key}`,
      ...advice,
    });
    const place = known.get(term);
    known.set(term, `${file}:${String(lineOf(['terms', i, 'term']))}`);
    return [
      ...(id.startsWith(`${name}.`) ? [] : [at('id', messages.foreignId(id, name))]),
      ...(ids.indexOf(id) < i ? [at('id', messages.twice(id))] : []),
      ...(place === undefined ? [] : [at('term', messages.explained(term, place))]),
      ...(`${term}${definition}`.includes(placeholder) ? [at('definition', ownMessages.unfilled)] : []),
    ];
  });
}
