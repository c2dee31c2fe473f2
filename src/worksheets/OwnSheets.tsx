import { useId, useState } from 'preact/hooks';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { instanceOf } from '../learner/keys.ts';
import { hasText } from '../learner/record.ts';
import { latestAt } from '../learner/presence.ts';
import { holdsPutAway } from './entries.ts';
import { findInRecord, latestFirst } from './find.ts';
import { messages } from './list-messages.ts';
import { ownMessages } from './own-messages.ts';
import { titleOf } from './rules.ts';

export interface OwnSheetsProps {
  sheets: { id: string; title: string; titleField: string; href: string }[];
  /** Address of the list ごみ箱. */
  putAway: string;
}

/** 最近書いたもの, and a box that finds words in everything one has written. Shown once there is something. */
export function OwnSheets({ sheets, putAway }: OwnSheetsProps) {
  const id = useId();
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  const [words, setWords] = useState('');
  if (!learner) return null;
  const own = latestFirst(learner.list('sheet:').filter(({ data }) => hasText(data))).flatMap(({ place, data }) => {
    const sheet = sheets.find((candidate) => candidate.id === place.split(':')[1]);
    const instance = instanceOf(place);
    return sheet
      ? [
          {
            place,
            data,
            sheet,
            href: instance === undefined ? sheet.href : `${sheet.href}#entry-${instance}`,
            title: titleOf(data, sheet) ?? messages.untitled,
          },
        ]
      : [];
  });
  const away = holdsPutAway(learner, ['sheet:', 'topic:']) && <a href={putAway}>{messages.putAway}</a>;
  if (own.length === 0) return away && <p>{away}</p>;
  const found = own.flatMap((entry) => findInRecord(entry.data, words).map((hit) => ({ ...entry, hit })));
  const searching = words.trim() !== '';
  return (
    <section class="paper own-sheets" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{ownMessages.recent}</h2>
      <div class="field">
        <label for={id}>{ownMessages.find}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
      </div>
      <p role="status" class="help">
        {searching && ownMessages.found(found.length)}
      </p>
      <ul class="card-list">
        {searching
          ? found.slice(0, shownAtMost).map(({ place, href, title, sheet, hit }) => (
              <li key={place + hit.path}>
                <a href={href}>{title}</a>
                <p>
                  {hit.before}
                  <mark>{hit.match}</mark>
                  {hit.after}
                </p>
                <p class="help">{sheet.title}</p>
              </li>
            ))
          : own.slice(0, recentAtMost).map(({ place, href, title, sheet, data }) => (
              <li key={place}>
                <a href={href}>{title}</a>
                <p class="help">
                  {sheet.title}・{day.format(latestAt(data))}
                </p>
              </li>
            ))}
      </ul>
      {away && <p>{away}</p>}
    </section>
  );
}

const recentAtMost = 8;
const shownAtMost = 50;
const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
