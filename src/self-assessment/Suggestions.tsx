import { useId } from 'preact/hooks';
import { titleOf } from './Changes.tsx';
import { messages } from './messages.ts';
import type { Rating } from './ratings.ts';
import type { RatingSheet } from './rating-sheet.ts';
import { suggestLessons, type Standing, type SuggestedLesson } from './suggest.ts';

/** Lessons for the domain that was chosen, and for those that are low. */
export function Suggestions({
  rating,
  lessons,
  standing,
  sheet,
}: {
  rating: Rating;
  lessons: readonly SuggestedLesson[];
  standing: Standing;
  sheet: RatingSheet;
}) {
  const id = useId();
  const words = messages.lessons;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      {rating.next === '' && <p>{words.unchosen}</p>}
      {suggestLessons(rating, lessons, standing, sheet).map(({ domain, why, lessons: found }) => (
        <div key={domain}>
          <p>
            <b>{words[why](titleOf(sheet, domain))}</b>
          </p>
          {found.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul>
              {found.map((lesson) => (
                <li key={lesson.id}>
                  <a href={lesson.href}>{lesson.title}</a>　{words.minutes(lesson.minutes)}
                  {standing.done.has(lesson.id) && <span class="tag success">✓ {words.done}</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p class="help">{words.help}</p>
    </section>
  );
}
