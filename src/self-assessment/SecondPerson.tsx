import { useId, useRef, useState } from 'preact/hooks';
import { messages as fileWords } from '../learner/import-messages.ts';
import { isoDate } from '../learner/day.ts';
import { eraDate } from '../worksheets/paper-dates.ts';
import { differencesBetween } from './change.ts';
import { titleOf } from './Changes.tsx';
import type { NamedRating } from './chart.ts';
import { messages } from './messages.ts';
import type { Rating } from './ratings.ts';
import type { RatingSheet } from './rating-sheet.ts';
import { readRatingFile, type OpenedRating } from './read-file.ts';

const words = messages.second;

/** What somebody else wrote about the learner: opened from a file for this page only, and where they see it differently. */
export function SecondPerson({
  sheet,
  records,
  latest,
  stored,
  opened,
  setOpened,
}: {
  sheet: RatingSheet;
  records: string;
  latest: NamedRating | undefined;
  stored: readonly Rating[];
  opened: readonly OpenedRating[];
  setOpened: (opened: readonly OpenedRating[]) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ text: string; isError?: boolean }>({ text: '' });
  const open = async (file: File) => {
    const read = await readRatingFile(file, sheet);
    if ('refused' in read) {
      const { refused } = read;
      setSaid({ text: refused === 'backup' || refused === 'nothing' ? words[refused] : fileWords.refused[refused], isError: true });
      return;
    }
    const keys = new Set(read.map(({ rating }) => rating.key));
    setOpened([...opened.filter(({ rating }) => !keys.has(rating.key)), ...read]);
    setSaid({ text: read.map(({ name }) => words.opened(name)).join('') });
  };
  const all: OpenedRating[] = [...stored.map((rating) => ({ rating, name: rating.author })), ...opened];
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      {all.map(({ rating, name, saved, intact }) => (
        <div key={rating.key} class="ratings-second">
          <h4>{name}</h4>
          <p>
            {words.written(eraDate(rating.day) ?? '')}・
            {saved === undefined ? words.stored : words.saved(eraDate(isoDate(new Date(saved))) ?? '')}
          </p>
          {intact === false && <p class="notice warning">{fileWords.altered}</p>}
          {!rating.isAboutOther && <p class="notice warning">{words.self}</p>}
          {latest && <Differences own={latest.rating} other={rating} name={name} sheet={sheet} />}
          {saved !== undefined && (
            <p class="actions">
              <button
                type="button"
                class="button quiet"
                aria-label={words.closeOf(name)}
                onClick={() => {
                  setOpened(opened.filter((other) => other.rating.key !== rating.key));
                  setSaid({ text: words.closed(name) });
                  input.current?.focus();
                }}
              >
                {words.close}
              </button>
            </p>
          )}
        </div>
      ))}
      <div class="screen-only">
        <p>{words.ask}</p>
        <div class="field">
          <label for={id}>{words.choose}</label>
          <p class="help" id={`${id}-help`}>
            {words.help}
            <a href={records}>{words.records}</a>
          </p>
          <input
            id={id}
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = '';
              if (file) void open(file);
            }}
          />
          <div role="status">{said.text !== '' && <p class={said.isError === true ? 'notice error' : 'said'}>{said.text}</p>}</div>
        </div>
      </div>
    </section>
  );
}

function Differences({ own, other, name, sheet }: { own: Rating; other: Rating; name: string; sheet: RatingSheet }) {
  const found = differencesBetween(own, other, sheet);
  const isShared = [...other.levels.keys()].some((domain) => own.levels.has(domain));
  if (found.length === 0) return <p>{isShared ? words.alike : words.apart}</p>;
  return (
    <>
      <p>{words.different(name)}</p>
      <ul>
        {found.map((difference) => (
          <li key={difference.domain}>{words.levels(titleOf(sheet, difference.domain), difference.own, difference.other)}</li>
        ))}
      </ul>
      <p class="help">{words.together}</p>
    </>
  );
}
