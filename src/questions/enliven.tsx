import { render } from 'preact';
import { atom } from 'nanostores';
import { useEffect, useMemo } from 'preact/hooks';
import { useLearner, useRegister, useStoreValue } from '../learner/hooks.ts';
import { answersPlace } from '../learner/keys.ts';
import { ModeQuestion } from '../learner/ModeQuestion.tsx';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { isAnswered, readAnswer } from './grade.ts';
import type { Practice } from './practice.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { readPractice } from './read-practice.ts';

/** Puts form controls in the place of every question printed on the page. */
export function enlivenQuestions(): void {
  for (const [index, section] of [...document.querySelectorAll<HTMLElement>('[data-question]')].entries()) {
    const place = section.querySelector('.question-form');
    if (place) render(<KeptQuestion practice={readPractice(section)} section={section} isFirst={index === 0} />, place);
  }
}

/** The question last worked on. Trouble with saving is said there, not at every question of the lesson. */
const $touched = atom('');

/** A question whose answer is kept with those of its lesson. `a01-q1` belongs to `a01`. */
function KeptQuestion({ practice, section, isFirst }: { practice: Practice; section: HTMLElement; isFirst: boolean }) {
  const { id } = practice;
  const learner = useLearner();
  const handle = useMemo(() => learner?.open(answersPlace(id.split('-', 1)[0] ?? id)), [learner]);
  const answer = readAnswer(practice, useRegister(handle, id)?.value);
  const result = useRegister(handle, `${id}/result`)?.value ?? '';
  const ticked = useRegister(handle, `${id}/points`)?.value;
  const checked = result !== '' && isAnswered(answer);
  const touched = useStoreValue($touched, '');
  useEffect(() => {
    section.dataset['state'] = checked ? 'checked' : 'alive';
  }, [checked]);
  return (
    <>
      {isFirst && <ModeQuestion learner={learner} written />}
      <QuestionForm
        practice={practice}
        answer={answer}
        handle={handle}
        path={id}
        checked={checked}
        ticked={Array.isArray(ticked) ? ticked : []}
        disabled={!handle}
        change={(next) => {
          $touched.set(id);
          handle?.edit(id, next);
        }}
        written={() => {
          $touched.set(id);
        }}
        check={(verdict, points) => {
          // An order counts as it stands, and a text is kept by now.
          if (typeof answer !== 'string') handle?.edit(id, answer);
          if (points.length > 0) handle?.edit(`${id}/points`, points);
          handle?.edit(`${id}/result`, verdict);
        }}
        again={() => handle?.edit(`${id}/result`, '')}
      />
      {touched === id && (
        <>
          <SaveTrouble handle={handle} />
          {!isFirst && <ModeQuestion learner={learner} written />}
        </>
      )}
    </>
  );
}
