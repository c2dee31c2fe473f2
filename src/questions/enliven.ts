import { importAgain } from '../again.ts';
import type { RecordHandle } from '../learner/handle.ts';
import { holdsAny, openLater, openWhenReached, useLater, type LaterRecord } from '../learner/later.ts';
import { showNotes } from '../learner/show-notes.ts';
import { sentenceFor } from '../load-failure.ts';
import { whenNear } from '../near.ts';
import { onceReleased } from '../released.ts';
import { chosenIn, enlivenCard, type Kept, type MakeBody } from './card.ts';
import { makeChoices } from './choices.ts';
import type { Practice } from './practice.ts';
import { readPractice } from './read-practice.ts';
import { isChoice, isWritten, readStanding } from './standing.ts';

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
    if (isChoice(practice)) begin(makeChoices, holdsAny() || chosenIn(section).length > 0);
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

const failedIn = (section: HTMLElement) => (error: unknown) => {
  section.querySelector('.said')?.replaceChildren(sentenceFor(error, true));
};

function enliven({ section, practice, record }: Card, makeBody: MakeBody): void {
  const early = chosenIn(section);
  const kept = keepWithLesson(section, practice.id, record);
  const { state, answer } = readStanding(practice, kept.read);
  // What was chosen before the script came; of single choices the last one counts.
  if (early.length > 0 && state !== 'checked') kept.write('', [answer, early].flat());
  enlivenCard(section, practice, kept, makeBody);
  openWhenReached(section, record);
}

/** An answer that is kept with those of its lesson. */
function keepWithLesson(section: HTMLElement, id: string, record: LaterRecord): Kept {
  const failed = failedIn(section);
  const pathOf = (part: string) => (part === '' ? id : `${id}/${part}`);
  const registerOf = (part: string) => record.handle()?.$record.get().values[pathOf(part)];
  const written = () => {
    const handle = record.handle();
    if (handle) showNotes(section, handle);
  };
  return {
    read: (part) => registerOf(part)?.value,
    write(part, value) {
      const write = (handle: RecordHandle) => {
        handle.edit(pathOf(part), value);
        written();
      };
      useLater(record, write, failed);
    },
    ready(go) {
      useLater(record, go, failed);
    },
    follow(changed) {
      const look = () => ['', 'tried', 'result', 'points'].map(registerOf);
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
        const handle = record.handle();
        if (!handle) throw new Error('A text is drawn once its record is open.');
        return handle;
      },
      path: id,
      written,
    },
    mayRepeat: true,
  };
}
