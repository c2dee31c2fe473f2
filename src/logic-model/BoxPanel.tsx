import { useId } from 'preact/hooks';
import { messages } from './messages.ts';
import { neighbours, stageOf, type Box, type Model } from './model.ts';
import { labelOf, nameOf, sentencesOf } from './sentences.ts';

/** The chosen box: its way to its field, where it leads as a list to tick, and what leads to it. */
export function BoxPanel({
  model,
  box,
  onOpen,
  onLink,
}: {
  model: Model;
  box: Box;
  onOpen: (box: string) => void;
  /** Adds or takes away the link from the box to another. */
  onLink: (to: string, on: boolean) => void;
}) {
  const id = useId();
  const stage = stageOf(model, box.id);
  if (!stage) return null;
  const { before, after } = neighbours(model, stage);
  const leads = new Set(model.links.filter((link) => link.from === box.id).map((link) => link.to));
  const coming = model.links.filter((link) => link.to === box.id).map((link) => nameOf(model, link.from));
  const sentences = sentencesOf(model).filter((sentence) => sentence.from === box.id);
  return (
    <section class="logic-chosen paper" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <span class="sr-only">{messages.chosen}　</span>
        {labelOf(model, box)}
      </h3>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            onOpen(box.id);
          }}
        >
          {messages.toField}
        </button>
      </p>
      {after && stage.linked && (
        <fieldset class="field choices">
          <legend>{messages.leadsTo(after.label)}</legend>
          {after.boxes.length === 0 && <p class="quiet">{messages.noTargets(after.label)}</p>}
          {after.boxes.map((target) => (
            <div class="choice" key={target.id}>
              <label>
                <input
                  type="checkbox"
                  checked={leads.has(target.id)}
                  onChange={(event) => {
                    onLink(target.id, event.currentTarget.checked);
                  }}
                />
                <span>{labelOf(model, target)}</span>
              </label>
            </div>
          ))}
        </fieldset>
      )}
      {after && !stage.linked && <p class="quiet">{messages.byItself(stage.label, after.label)}</p>}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence.to}>{sentence.text}</li>
          ))}
        </ul>
      )}
      {before && <p class="quiet">{coming.length > 0 ? messages.comesFrom(coming) : messages.comesFromNothing}</p>}
    </section>
  );
}
