import { messages } from './messages.ts';
import { Part } from './Part.tsx';
import type { Suggestion } from './standing.ts';

/** Which lessons to read first, and why. Lessons that are done say so. */
export function Lessons({ suggestions, done }: { suggestions: readonly Suggestion[]; done: ReadonlyMap<string, number> }) {
  const words = messages.lessons;
  return (
    <Part id="lessons" title={words.title}>
      <Suggestions list={suggestions} done={done} />
      <p class="source">{words.limit}</p>
    </Part>
  );
}

/** Lessons in their groups. */
export function Suggestions({ list, done }: { list: readonly Suggestion[]; done?: ReadonlyMap<string, number> }) {
  const words = messages.lessons;
  return (
    <>
      {list.map(({ id, why, from, lessons }) => (
        <div key={id} class="position-lessons">
          <p>
            {why}　<span class="source">{from}</span>
          </p>
          <ul>
            {lessons.map((lesson) => (
              <li key={lesson.id}>
                <a href={lesson.href}>{lesson.title}</a>
                {'　'}
                <span class="source">{done?.has(lesson.id) ? words.done : words.minutes(lesson.minutes)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
