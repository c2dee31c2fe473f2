import type { NamedRating } from './chart.ts';
import { changesBetween, unbackedDomains, type Change } from './change.ts';
import { messages } from './messages.ts';
import type { RatingSheet } from './rating-sheet.ts';

const kinds = ['up', 'down', 'first', 'same', 'open'] as const;

/** What changed, in words: since the time before, and since the first. */
export function Changes({ own, sheet }: { own: readonly NamedRating[]; sheet: RatingSheet }) {
  const words = messages.change;
  const latest = own.at(-1);
  if (!latest) return null;
  const starts = [...new Set([own.at(-2), own[0]])].filter((start) => start !== undefined && start !== latest);
  const unbacked = unbackedDomains(latest.rating, sheet);
  return (
    <div class="ratings-changes">
      <h3>{words.title}</h3>
      {starts.length === 0 && <p>{words.once}</p>}
      {starts.map((start) => {
        const changes = start ? changesBetween(start.rating, latest.rating, sheet) : [];
        return (
          <section key={start?.rating.key}>
            <h4>{words.between(start?.name ?? '', latest.name)}</h4>
            <dl>
              {kinds.map((kind) => {
                const some = changes.filter((change) => change.kind === kind);
                return (
                  some.length > 0 && (
                    <div key={kind}>
                      <dt>{words.kinds[kind]}</dt>
                      {some.map((change) => (
                        <dd key={change.domain}>
                          {sentence(change, sheet)}
                          {kind === 'up' && !change.isBacked && <span class="tag">{words.unbacked}</span>}
                        </dd>
                      ))}
                      {kind === 'down' && <dd class="help">{words.down}</dd>}
                    </div>
                  )
                );
              })}
            </dl>
          </section>
        );
      })}
      {unbacked.length > 0 && (
        <div class="notice warning">
          <p>
            <strong>{words.evidence(unbacked.map((id) => titleOf(sheet, id)).join('、'))}</strong>
            {words.evidenceHelp}
          </p>
        </div>
      )}
    </div>
  );
}

function sentence({ domain, from, to }: Change, sheet: RatingSheet): string {
  const title = titleOf(sheet, domain);
  if (from !== undefined && to !== undefined && from !== to) return messages.change.step(title, from, to);
  return messages.change.level(title, to ?? from ?? 0);
}

/** 「K1 役割を話す」 */
export const titleOf = ({ domains }: RatingSheet, domain: string): string => domains.find(({ id }) => id === domain)?.title ?? domain;
