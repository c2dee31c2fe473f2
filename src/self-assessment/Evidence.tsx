import { useId } from 'preact/hooks';
import type { Series } from './chart.ts';
import { messages } from './messages.ts';
import type { RatingSheet } from './rating-sheet.ts';

/** The written deeds, domain by domain: what a rating rests on. */
export function Evidence({ series, sheet }: { series: readonly Series[]; sheet: RatingSheet }) {
  const id = useId();
  const words = messages.evidence;
  const domains = sheet.domains
    .map(({ id: domain, title }) => ({
      title,
      deeds: series.flatMap(({ rating, name }) => {
        const level = rating.levels.get(domain);
        return level && level.evidence !== '' ? [{ key: rating.key, name, ...level }] : [];
      }),
    }))
    .filter(({ deeds }) => deeds.length > 0);
  return (
    <section aria-labelledby={id} class="ratings-evidence">
      <h3 id={id}>{words.title}</h3>
      {domains.length === 0 && <p>{words.none}</p>}
      {domains.map(({ title, deeds }) => (
        <details key={title}>
          <summary>{words.of(title, deeds.length)}</summary>
          <dl>
            {deeds.map(({ key, name, level, evidence, checkedBy }) => (
              <div key={key}>
                <dt>
                  {name}　{level}
                </dt>
                <dd>{evidence}</dd>
                {checkedBy !== '' && <dd class="help">{words.checked(checkedBy)}</dd>}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
