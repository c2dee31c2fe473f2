import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { instanceOf } from '../learner/keys.ts';
import { Comparison } from './Comparison.tsx';
import { messages } from './compare-messages.ts';
import { titleOfSheet } from './definitions.ts';
import { subjectOf } from './plan.ts';
import type { CompareFilesProps } from './props.ts';
import type { Outcome } from './take-in.ts';
import type { Compared } from './useChoices.ts';

/** A file from a colleague beside the own records, field by field. Nothing changes before 「取り込む」. */
export function CompareFiles({ file, learner, definitions, pages, close }: CompareFilesProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const subject = useMemo(() => subjectOf(file, definitions), [file]);
  const [done, setDone] = useState<{ outcome: Outcome; compared: readonly Compared[] }>();
  useEffect(() => {
    title.current?.focus();
  }, [file, done]);
  return (
    <div class="compare">
      <h3 ref={title} tabIndex={-1}>
        {messages.title}
      </h3>
      {done ? (
        <Done {...done} pages={pages} />
      ) : subject ? (
        <>
          <p>{messages.file(file.from === '' ? messages.unnamed : messages.from(file.from), day.format(file.at), file.edition)}</p>
          <p>{messages.explanation}</p>
          {file.aside.length > 0 && <p class="notice warning">{messages.unread(file.aside.length)}</p>}
          <Comparison file={file} learner={learner} definitions={definitions} subject={subject} finish={setDone} close={close} />
        </>
      ) : (
        <p class="notice error">{messages.nothing}</p>
      )}
    </div>
  );
}

function Done({ outcome, compared, pages }: { outcome: Outcome; compared: readonly Compared[]; pages: CompareFilesProps['pages'] }) {
  const links = compared.flatMap(({ match: { place, sheet } }) => {
    const page = pages[sheet.id];
    if (page === undefined) return [];
    const instance = instanceOf(place);
    const href = sheet.id === 'topic' ? `${page}#${place.replace(':', '-')}` : instance === undefined ? page : `${page}#entry-${instance}`;
    return [{ href, title: titleOfSheet(sheet) }];
  });
  return (
    <>
      <p class="notice" role="status">
        {messages.done(outcome.taken, outcome.toTray)}
      </p>
      {outcome.failed > 0 && (
        <p class="notice error" role="alert">
          {messages.failed(outcome.failed)}
        </p>
      )}
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{messages.open(title)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const day = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', month: 'long', day: 'numeric' });
