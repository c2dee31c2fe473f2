import type { LoadedHost } from '../../host/host.ts';
import type { ContentFiles } from '../content-files.ts';
import type { BookletPlan } from './assemble.ts';
import { bookletMessages as messages } from './messages.ts';

/** What coordinators asked a booklet for: the points of the first stage, the steps, the questions, and whom to call. */
export function planBooklet({ course: { data }, sources }: ContentFiles, { folder, name, operator, base }: LoadedHost): BookletPlan {
  const lesson = (id: string, heading: string) => ({ id, href: `${base}lessons/${id}/`, heading });
  const first = data.stages[0]?.modules.flatMap(({ lessons }) => lessons) ?? [];
  return {
    title: messages.title,
    subtitle: messages.subtitle,
    edition: messages.edition(name, data.edition.id),
    // The plain edition is given away: whoever prints it writes the name.
    operator: folder === 'default' ? undefined : operator,
    chapters: [
      ...first.map((id) => ({ ...lesson(id, messages.headings.points), code: id.toUpperCase() })),
      { ...lesson('b01', messages.headings.questions), id: 'questions', title: messages.questions },
      { ...lesson('b09', messages.headings.steps), id: 'steps', title: messages.steps },
    ],
    blanks: { href: `${base}tools/print/`, sheet: 'w20' },
    about: messages.headings.about.map((heading, at) => ({ id: `about-${String(at)}`, href: `${base}about/`, heading })),
    sources: sources.data.sources.map(({ citation }) => citation),
    words: messages.words,
  };
}
