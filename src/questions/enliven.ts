import { importAgain } from '../again.ts';
import type { RecordHandle } from '../learner/handle.ts';
import type { Value } from '../learner/record.ts';
import { holdsAny, openLater, openWhenReached, useLater, type LaterRecord } from '../learner/later.ts';
import { sentenceFor } from '../load-failure.ts';
import { whenNear } from '../near.ts';
import { onceReleased } from '../released.ts';
import { chosenIn, enlivenCard, type Kept, type MakeBody } from './card.ts';
import { makeChoices } from './choices.ts';
import { messages } from './messages.ts';
import type { Practice } from './practice.ts';
import { readPractice } from './read-practice.ts';
import { isChoice, isWritten, readStanding, type Part } from './standing.ts';

const loadBodies = importAgain(() => import('./bodies.ts'));
const loadWritten = importAgain(() => import('./written.tsx'));

/**
 * Brings the questions printed on the page to life, one at a time, the first one first. Those that are not ticked in the page bring
 * code of their own, when they are about to be seen; so does what keeps answers, with the first one, or at once where there are any.
 */
export function enlivenQuestions(): void {
  let turn = Promise.resolve();
  const take = (card: Card, makeBody: MakeBody) => {
    turn = turn.then(
      () =>
        new Promise((done) => {
          onceReleased(() => {
            enliven(card, makeBody);
            setTimeout(done, 0);
          });
        }),
    );
  };
  const prepare = (section: HTMLElement) => {
    const practice = readPractice(section);
    // `a01-q1` belongs to `a01`; `kita-cho.m01-q1` to `kita-cho.m01`.
    const record = openLater(({ answersPlace }) => answersPlace(practice.id.replace(/-[^.]*$/, '')));
    const card = { section, practice, record };
    const failed = failedIn(section);
    const begin = (body: MakeBody | Promise<MakeBody>, needsRecord: boolean) => {
      Promise.all([body, needsRecord && record.open()]).then(([makeBody]) => {
        take(card, makeBody);
      }, failed);
    };
    if (isChoice(practice)) begin(makeChoices, holdsAny());
    else
      whenNear(section, () => {
        begin(loadBody(practice), isWritten(practice) || holdsAny());
      });
  };
  // Each is read in a task of its own: all of them at once would hold up what the reader does meanwhile.
  for (const section of document.querySelectorAll<HTMLElement>('[data-question]')) setTimeout(prepare, 0, section);
}

const loadBody = async (practice: Practice): Promise<MakeBody> =>
  isWritten(practice) ? (await loadWritten()).makeWritten : (await loadBodies()).makeBody;

interface Card {
  section: HTMLElement;
  practice: Practice;
  record: LaterRecord;
}

const say = (section: HTMLElement, words: string) => section.querySelector('.said')?.replaceChildren(words);

/** @param unkept What is not kept for that reason. */
const failedIn =
  (section: HTMLElement, unkept = '') =>
  (error: unknown) => {
    say(section, unkept + sentenceFor(error, unkept === ''));
  };

function enliven({ section, practice, record }: Card, makeBody: MakeBody): void {
  const early = chosenIn(section);
  const kept = keepWithLesson(section, practice, record);
  const { state, answer } = readStanding(practice, kept.read);
  // What was chosen before the script came; of single choices the last one counts.
  if (early.length > 0 && state !== 'checked') kept.write('', [answer, early].flat());
  enlivenCard(section, practice, kept, makeBody);
  openWhenReached(section, record);
}

/** An answer that is kept with those of its lesson. */
function keepWithLesson(section: HTMLElement, practice: Practice, record: LaterRecord): Kept {
  const { id } = practice;
  const failed = failedIn(section, messages.unkept);
  const pathOf = (part: string) => (part === '' ? id : `${id}/${part}`);
  const registerOf = (part: string) => record.handle()?.$record.get().values[pathOf(part)];
  /** What waits for the record: seen at once, kept when it opens. */
  const ahead = new Map<Part, Value>();
  const keep = (handle: RecordHandle) => {
    if (ahead.size > 0) say(section, '');
    for (const [part, value] of ahead) handle.edit(pathOf(part), value);
    ahead.clear();
    record.showNotes(section);
  };
  const opened = () => {
    const handle = record.handle();
    if (!handle) throw new Error('A text is drawn once its record is open.');
    return handle;
  };
  return {
    read: (part) => (ahead.has(part) ? ahead.get(part) : registerOf(part)?.value),
    write(part, value) {
      ahead.set(part, value);
      useLater(record, keep, failed);
    },
    follow(changed) {
      // What is written shows itself, and changes with every key.
      const parts = [...(isWritten(practice) ? [] : ['']), 'tried', 'result', 'points'];
      const look = () => parts.map(registerOf);
      let seen = look();
      record.follow(() => {
        const now = look();
        const isChanged = now.some((register, index) => register !== seen[index]);
        seen = now;
        if (isChanged) changed();
      });
    },
    text: {
      get handle() {
        return opened();
      },
      path: id,
      written: () => {
        keep(opened());
      },
    },
    mayRepeat: true,
  };
}
