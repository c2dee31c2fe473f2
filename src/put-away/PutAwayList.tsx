import { useRef, useState } from 'preact/hooks';
import { useStoreValue } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { messages as recordsWords } from '../learner/records-messages.ts';
import type { Definitions } from '../sharing/definitions.ts';
import { messages as words } from './messages.ts';
import { addressOf, discardPutAway, listPutAway, putBack, type PutAway } from './put-away.ts';

export interface PutAwayListProps {
  learner: Learner;
  definitions: Definitions;
  /** Addresses of the sheets' own pages, by worksheet id; of the page of all テーマ under `topic`. */
  pages: Readonly<Record<string, string>>;
}

/** ごみ箱: every thing with the way back, and the way out, which is asked twice. */
export function PutAwayList({ learner, definitions, pages }: PutAwayListProps) {
  useStoreValue(learner.$revision, 0);
  const [asked, setAsked] = useState<string>();
  const [said, setSaid] = useState<{ text: string; address?: string | undefined }>();
  /** Gets the focus when the button that was pressed goes away with its thing. */
  const root = useRef<HTMLDivElement>(null);
  const list = () => listPutAway(learner.list(''), definitions);
  const things = list();
  const takeBack = (thing: PutAway) => {
    putBack(learner, thing, definitions);
    setAsked(undefined);
    setSaid({ text: words.isBack(nameOf(thing)), address: addressOf(thing, pages) });
    root.current?.focus();
  };
  const discard = (thing: PutAway) => {
    setSaid(undefined);
    setAsked(asked === thing.key ? undefined : thing.key);
    if (asked !== thing.key) return;
    discardPutAway(learner, thing, definitions);
    const isLeft = list().some(({ key }) => key === thing.key);
    setSaid({ text: (isLeft ? words.failed : words.isGone)(nameOf(thing)) });
    root.current?.focus();
  };
  return (
    <div ref={root} tabIndex={-1} class="put-away">
      {things.length === 0 ? (
        <p>{recordsWords.putAway.none}</p>
      ) : (
        <ul>
          {things.map((thing) => (
            <li key={thing.key}>
              <b>{nameOf(thing)}</b>
              <p class="help">
                {thing.kind === 'topic' ? wordsOfTopic(thing) : thing.where}・{words.at(time.format(thing.at))}
              </p>
              <p class="actions">
                <button
                  type="button"
                  class="button"
                  aria-label={words.backOf(nameOf(thing))}
                  onClick={() => {
                    takeBack(thing);
                  }}
                >
                  {words.back}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={(asked === thing.key ? words.confirmOf : words.discardOf)(nameOf(thing))}
                  onClick={() => {
                    discard(thing);
                  }}
                >
                  {asked === thing.key ? words.confirm : words.discard}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="said">
        {said?.text}
        {said?.address !== undefined && <a href={said.address}>{words.open}</a>}
      </p>
    </div>
  );
}

const nameOf = ({ name }: PutAway): string => (name === '' ? words.untitled : name);

const wordsOfTopic = ({ places }: PutAway): string => {
  const sheets = places.filter((place) => place.startsWith('sheet:')).length;
  return sheets === 0 ? words.kind.topic : words.sheets(sheets);
};

const time = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
