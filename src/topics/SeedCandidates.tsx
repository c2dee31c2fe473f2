import { isoDate } from '../learner/day.ts';
import type { Learner } from '../learner/learner.ts';
import { consultationMessages as messages } from './consultation-messages.ts';
import { consultationSheet, gather, groupCandidates, readConsultations, seedSheet } from './consultations.ts';
import type { TopicsProps } from './props.ts';

/** タネ候補 by scene, each group with the way to make one タネ of it. Nothing is shown where there is none. */
export function SeedCandidates({
  learner,
  sheets,
  linked,
  scenes,
  pages,
}: Pick<TopicsProps, 'sheets' | 'linked' | 'scenes' | 'pages'> & { learner: Learner }) {
  const sheet = linked.find(({ id }) => id === consultationSheet);
  const seed = sheets.find(({ id }) => id === seedSheet);
  if (!sheet || !seed) return null;
  const all = readConsultations(learner, sheet, isoDate(new Date()));
  const groups = groupCandidates(all, scenes);
  if (groups.length === 0) return null;
  const words = messages.candidates;
  return (
    <section class="paper seed-candidates" aria-labelledby="seed-candidates">
      <h2 id="seed-candidates">{words.title}</h2>
      <p class="help">{words.help}</p>
      {groups.map(({ id, label, consultations }) => (
        <section key={id} aria-label={label}>
          <h3>{words.group(label, consultations.length)}</h3>
          <ul>
            {consultations.map((one) => (
              <li key={one.id}>
                <a href={`${pages[consultationSheet]?.href ?? ''}#entry-${one.id}`}>
                  {one.summary === '' ? messages.untitled : one.summary}
                </a>
              </li>
            ))}
          </ul>
          <p class="actions">
            <button
              type="button"
              class="button"
              aria-label={words.gatherScene(label)}
              onClick={() => {
                location.href = `${pages[seedSheet]?.href ?? ''}#entry-${gather(learner, seed, id, consultations, all)}`;
              }}
            >
              {words.gather}
            </button>
          </p>
        </section>
      ))}
      <p>
        <a href={pages['consultations']?.href}>{words.list}</a>
      </p>
    </section>
  );
}
