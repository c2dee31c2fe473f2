import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useRestored } from '../learner/useRestored.ts';
import { Loaded } from '../Loaded.tsx';
import { messages } from './messages.ts';
import { Outcome } from './Outcome.tsx';
import type { Dialogue } from './schema.ts';
import type { OpenConversation } from './useConversation.ts';
import { letterOf, sceneNumber, type Scene as SceneOf } from './walk.ts';
import { importAgain } from '../again.ts';

const loadNote = importAgain(() => import('./Note.tsx'));

/** One scene: the partner's words, then either the choices, or what was chosen and what comes of it. */
export function Scene({ dialogue, open, actions }: { dialogue: Dialogue; open: OpenConversation; actions: ComponentChildren }) {
  const { walk, isOutcome, heading, handle } = open;
  const last = walk.steps.at(-1);
  const scene = isOutcome ? last?.scene : walk.scene;
  if (!scene) return null;
  return (
    <section class="paper dialogue-scene">
      <h2 tabIndex={-1} ref={isOutcome ? null : heading}>
        {messages.turn(walk.steps.length + (isOutcome ? 0 : 1))}　{messages.scene(sceneNumber(dialogue, scene.id))}
      </h2>
      {scene.narration !== undefined && <p class="narration">{scene.narration}</p>}
      <p class="speaker">{dialogue.partner}</p>
      <blockquote>
        <p>{scene.partner}</p>
      </blockquote>
      {isOutcome && last ? (
        <>
          <h3 tabIndex={-1} ref={heading}>
            {messages.own}　{letterOf(scene, last.choice)}
          </h3>
          <p class="own-words">{last.choice.say}</p>
          <Outcome choice={last.choice} />
          <Loaded load={loadNote} loading={messages.loading}>
            {({ Note }) => <Note key={last.choice.id} handle={handle} choice={last.choice.id} />}
          </Loaded>
          <p class="actions">
            <button type="button" class="button primary" onClick={open.next}>
              {walk.ending ? messages.toEnding : messages.next}
            </button>
            {actions}
          </p>
        </>
      ) : (
        <Choices key={`${String(walk.steps.length)} ${scene.id} ${open.undone ?? ''}`} scene={scene} open={open} actions={actions} />
      )}
    </section>
  );
}

/** What one could say. The choice that was just taken back is ticked. */
function Choices({ scene, open, actions }: { scene: SceneOf; open: OpenConversation; actions: ComponentChildren }) {
  const name = useId();
  const [ticked, setTicked] = useState(open.undone);
  useRestored();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ticked !== undefined) open.choose(ticked);
      }}
    >
      <fieldset class="says" disabled={!open.handle}>
        <legend>{messages.question}</legend>
        {scene.choices.map((choice) => (
          <label class="choice" key={choice.id}>
            <input
              type="radio"
              name={name}
              value={choice.id}
              required
              checked={ticked === choice.id}
              onChange={() => {
                setTicked(choice.id);
                // It stands in the way of the Tab key as soon as the choice is made.
                void loadNote().catch(() => undefined);
              }}
            />
            <span>
              <b>{letterOf(scene, choice)}</b>　{choice.say}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="button primary" disabled={!open.handle}>
          {messages.say}
        </button>
        {actions}
      </p>
    </form>
  );
}
