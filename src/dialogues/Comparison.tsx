import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { messages } from './after-messages.ts';
import { messages as common } from './messages.ts';
import { Outcome } from './Outcome.tsx';
import { finishedWalks, type FinishedWalk } from './kept.ts';
import type { Dialogue } from './schema.ts';
import { letterOf, sceneNumber, type Walk } from './walk.ts';
import { pathToScene } from './ways.ts';

/** The scenes one came by, with what could be said there, and on which walk it was said. */
export function Comparison({
  dialogue,
  handle,
  walk,
  go,
}: {
  dialogue: Dialogue;
  handle: RecordHandle;
  walk: Walk;
  go: (path: string[]) => void;
}) {
  const finished = useSelected(handle, (record) => finishedWalks(record, dialogue), areSame) ?? [];
  const walks = [walk, ...finished.filter(({ isPresent }) => !isPresent).map((other) => other.walk)];
  const isChosen = (choice: string) => finished.flatMap((other, index) => (passes(other.walk, choice) ? [nameOf(other, index)] : []));
  const scenes = dialogue.nodes.flatMap((scene) => {
    const path = pathToScene(walks, scene.id);
    return path ? [{ scene, path }] : [];
  });
  return (
    <>
      <h3>{messages.walks}</h3>
      <ul>
        {finished.map((other, index) => (
          <li key={other.at}>
            <b>{nameOf(other, index)}</b>　{messages.walkTo(day.format(other.at), endingOf(other, dialogue))}
          </li>
        ))}
      </ul>
      <table class="ways">
        <thead>
          <tr>
            <th scope="col">{messages.words}</th>
            <th scope="col">{messages.taken}</th>
          </tr>
        </thead>
        {scenes.map(({ scene, path }) => (
          <tbody key={scene.id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <p class="quiet">{common.scene(sceneNumber(dialogue, scene.id))}</p>
                <p>{scene.partner}</p>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    go(path);
                  }}
                >
                  {messages.retry}
                  <span class="sr-only">：{common.scene(sceneNumber(dialogue, scene.id))}</span>
                </button>
              </th>
            </tr>
            {scene.choices.map((choice) => {
              const names = isChosen(choice.id);
              return (
                <tr key={choice.id} class={passes(walk, choice.id) ? 'taken' : undefined}>
                  <td>
                    <p>
                      <b>{letterOf(scene, choice)}</b>　{choice.say}
                    </p>
                    {!passes(walk, choice.id) && (
                      <details>
                        <summary>
                          {messages.ifTaken}
                          <span class="sr-only">：{letterOf(scene, choice)}</span>
                        </summary>
                        <Outcome choice={choice} />
                      </details>
                    )}
                  </td>
                  <td>{names.length > 0 ? names.join('、') : messages.notTaken}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      {scenes.length < dialogue.nodes.length && <p class="quiet">{messages.otherScenes}</p>}
    </>
  );
}

const passes = (walk: Walk, choice: string): boolean => walk.steps.some((step) => step.choice.id === choice);
const nameOf = ({ isPresent }: FinishedWalk, index: number): string =>
  isPresent ? `${messages.walk(index + 1)}（${messages.present}）` : messages.walk(index + 1);
const endingOf = (walk: FinishedWalk, dialogue: Dialogue): string =>
  dialogue.endings.find(({ id }) => id === walk.ending)?.title ?? messages.goneEnding;
const areSame = (a: readonly FinishedWalk[], b: readonly FinishedWalk[]): boolean => {
  const keys = (walks: readonly FinishedWalk[]) => walks.map(({ at, isPresent }) => `${String(at)} ${String(isPresent)}`).join();
  return keys(a) === keys(b);
};
const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' });
