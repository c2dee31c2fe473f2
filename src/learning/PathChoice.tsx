import { useState } from 'preact/hooks';
import { profilePlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { useRestored } from '../learner/useRestored.ts';
import { messages } from './messages.ts';
import { chosenPath, type LearningLesson, type LearningPath } from './progress.ts';

export interface PathChoiceProps {
  learner: Learner;
  paths: readonly LearningPath[];
  lessons: readonly Pick<LearningLesson, 'id' | 'minutes'>[];
}

/** An order through the lessons, kept with the records. */
export function PathChoice({ learner, paths, lessons }: PathChoiceProps) {
  const [said, setSaid] = useState('');
  useRestored();
  const chosen = chosenPath(learner);
  const all = { id: '', title: messages.path.all, for: messages.path.allFor, lessons: lessons.map(({ id }) => id) };
  return (
    <fieldset class="choices path-choice">
      <legend>{messages.path.choose}</legend>
      {[...paths, all].map((path) => (
        <div class="choice" key={path.id}>
          <label>
            <input
              type="radio"
              name="path"
              checked={path.id === chosen}
              onChange={() => {
                learner.open(profilePlace).edit('path', path.id);
                setSaid(messages.path.chosen(path.title));
              }}
            />
            <span>
              {path.title}
              {'　'}
              <span class="help">
                {messages.path.minutes(lessons.reduce((sum, { id, minutes }) => sum + (path.lessons.includes(id) ? minutes : 0), 0))}
              </span>
            </span>
          </label>
          <p class="help">{path.for}</p>
        </div>
      ))}
      <p role="status" class="said">
        {said}
      </p>
    </fieldset>
  );
}
