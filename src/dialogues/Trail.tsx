import type { ComponentChildren } from 'preact';
import { messages } from './messages.ts';
import { letterOf, sceneNumber, type Choice, type Scenes, type Walk } from './walk.ts';

/** The walked path as a knot-line: partner's words, own words, what happened. */
export function Trail({ dialogue, walk, below }: { dialogue: Scenes; walk: Walk; below?: (choice: Choice) => ComponentChildren }) {
  return (
    <ol class="cord trail">
      {walk.steps.map(({ scene, choice }) => (
        <li key={choice.id}>
          <p class="quiet">{messages.scene(sceneNumber(dialogue, scene.id))}</p>
          <blockquote>{scene.partner}</blockquote>
          <p class="own-words">
            <b>
              {messages.own}　{letterOf(scene, choice)}
            </b>
            <br />
            {choice.say}
          </p>
          <p>{choice.consequence}</p>
          {below?.(choice)}
        </li>
      ))}
    </ol>
  );
}
