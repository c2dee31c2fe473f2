import { importAgain } from '../again.ts';
import { getLearner } from '../learner/browser.ts';
import { answersPlace } from '../learner/keys.ts';
import { showNotes } from '../learner/show-notes.ts';
import { sentenceFor } from '../load-failure.ts';
import { whenNear } from '../near.ts';
import { chosenIn, enlivenCard, type Kept, type MakeBody } from './card.ts';
import { makeChoices } from './choices.ts';
import type { Practice } from './practice.ts';
import { readPractice } from './read-practice.ts';
import { isChoice, readStanding } from './standing.ts';

const loadBodies = importAgain(() => import('./bodies.tsx'));

/**
 * Brings the questions printed on the page to life, one at a time, the first one first. Those that are not ticked in the page bring
 * code of their own, when they are about to be seen.
 */
export function enlivenQuestions(): void {
  let turn = Promise.resolve();
  const take = (section: HTMLElement, practice: Practice, makeBody: MakeBody) => {
    turn = turn.then(() => {
      enliven(section, practice, makeBody);
      return new Promise((done) => setTimeout(done, 0));
    });
  };
  const sections = document.querySelectorAll<HTMLElement>('[data-question]');
  for (const section of sections) {
    const practice = readPractice(section);
    if (isChoice(practice)) take(section, practice, makeChoices);
    else
      whenNear(section, () => {
        loadBodies().then(
          ({ makeBody }) => {
            take(section, practice, makeBody);
          },
          (error: unknown) => {
            section.querySelector('.said')?.replaceChildren(sentenceFor(error, true));
          },
        );
      });
  }
}

function enliven(section: HTMLElement, practice: Practice, makeBody: MakeBody): void {
  const early = chosenIn(section);
  const kept = keepWithLesson(section, practice.id);
  const { state, answer } = readStanding(practice, kept.read);
  // What was chosen before the script came; of single choices the last one counts.
  if (early.length > 0 && state !== 'checked') kept.write('', [answer, early].flat());
  enlivenCard(section, practice, kept, makeBody);
}

/** An answer that is kept with those of its lesson. `a01-q1` belongs to `a01`. */
function keepWithLesson(section: HTMLElement, id: string): Kept {
  const learner = getLearner();
  const handle = learner.open(answersPlace(id.split('-', 1)[0] ?? id));
  const registerOf = (part: string) => handle.$record.get().values[part === '' ? id : `${id}/${part}`];
  const written = () => {
    showNotes(section, handle);
  };
  return {
    read: (part) => registerOf(part)?.value,
    write(part, value) {
      handle.edit(part === '' ? id : `${id}/${part}`, value);
      written();
    },
    follow(changed) {
      const look = () => ['', 'tried', 'result', 'points'].map(registerOf);
      let seen = look();
      handle.$record.listen(() => {
        const now = look();
        const isChanged = now.some((register, index) => register !== seen[index]);
        seen = now;
        if (isChanged) changed();
      });
    },
    text: { handle, path: id, written },
    mayRepeat: true,
  };
}
