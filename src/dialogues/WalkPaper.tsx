import type { RecordHandle } from '../learner/handle.ts';
import { useStoreValue } from '../learner/hooks.ts';
import { emptyRecord } from '../learner/record.ts';
import { messages } from './after-messages.ts';
import type { ConversationProps } from './props.ts';
import { messages as common } from './messages.ts';
import { frameMessages } from './frame-messages.ts';
import { PaperHead } from './PaperHead.tsx';
import { asNote, notePath } from './records.ts';
import { letterOf, sceneNumber, type Walk } from './walk.ts';

/** The walked path on A4, with the notes, and a line to write on where there is none. */
export function WalkPaper({
  dialogue,
  sheet,
  notice,
  edition,
  walk,
  handle,
}: Omit<ConversationProps, 'sources'> & { walk: Walk; handle: RecordHandle }) {
  const { values } = useStoreValue(handle.$record, emptyRecord);
  const { paper } = messages;
  const field = sheet.sections[0]?.fields[0];
  return (
    <article class="sheet-a4 dialogue-paper not-content">
      <PaperHead dialogue={dialogue} kind={paper.kind} notice={notice} edition={edition} />
      <dl class="sheet-head">
        {[paper.date, paper.name].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      {walk.steps.map(({ scene, choice }, index) => (
        <section key={choice.id} class="paper-step">
          <h3>
            {common.turn(index + 1)}　{common.scene(sceneNumber(dialogue, scene.id))}
          </h3>
          {scene.narration !== undefined && <p>（{scene.narration}）</p>}
          <dl class="paper-lines">
            <dt>{frameMessages.partner}</dt>
            <dd>{scene.partner}</dd>
            <dt>
              {paper.you}　{letterOf(scene, choice)}
            </dt>
            <dd>
              <b>{choice.say}</b>
            </dd>
            <dt>{common.then}</dt>
            <dd>{choice.consequence}</dd>
            <dt>{common.verdict[choice.verdict]}</dt>
            <dd>
              {choice.why}
              {choice.belief !== undefined && `（${common.belief}${choice.belief}）`}
            </dd>
            <dt>{paper.note}</dt>
            <dd class="paper-note">{asNote(values[notePath(choice.id)]?.value)}</dd>
          </dl>
        </section>
      ))}
      {walk.ending && (
        <section class="paper-step">
          <h3>
            {common.ending}　{walk.ending.title}
          </h3>
          <p>{walk.ending.text}</p>
          <p>
            <b>{common.learned}</b>　{walk.ending.learned}
          </p>
        </section>
      )}
      <section class="paper-step">
        <h3>{frameMessages.debrief}</h3>
        <p>{dialogue.debrief.prompt}</p>
        <p>{paper.debriefInto(sheet.id.toUpperCase(), sheet.title, field?.label ?? '')}</p>
        <div class="sheet-lines">
          <div />
          <div />
          <div />
        </div>
      </section>
    </article>
  );
}
