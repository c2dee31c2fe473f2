import { make } from '../questions/make.ts';
import { messages as said } from '../dialogues/messages.ts';
import type { Dialogue } from '../dialogues/schema.ts';
import { findPlace, letterOf, sceneNumber, type Choice, type Scene } from '../dialogues/walk.ts';
import { messages } from './messages.ts';
import type { Deck, Slide } from './slides.ts';

/** A dialogue that a group walks. Its way is known to the projection alone: the learner's own stays as it was. */
export function readDeck(): Deck {
  const props = document.querySelector('[data-widget=Conversation] + script')?.textContent ?? '{}';
  const { dialogue } = JSON.parse(props) as { dialogue: Dialogue };
  const minutes = Number(document.querySelector<HTMLElement>('[data-minutes]')?.dataset['minutes']);
  let grow: ((slides: readonly Slide[]) => void) | undefined;

  const sceneSlide = (scene: Scene, before: readonly Slide[]): Slide => {
    const slide: Slide = {
      part: 0,
      heading: said.scene(sceneNumber(dialogue, scene.id)),
      blocks: [
        ...(scene.narration === undefined ? [] : [make('p', 'narration', scene.narration)]),
        make('p', 'keys', dialogue.partner),
        make('blockquote', '', make('p', '', scene.partner)),
        make('p', 'keys', messages.choose),
        make('div', 'says', ...scene.choices.map(choiceButton)),
      ],
    };
    function choiceButton(choice: Choice): HTMLElement {
      const button = make('button', 'button wide', make('b', '', letterOf(scene, choice)), `　${choice.say}`);
      button.type = 'button';
      button.addEventListener('click', () => {
        const walked = [...before, slide, outcomeSlide(scene, choice)];
        const place = findPlace(dialogue, choice.to);
        const following = place?.scene ? sceneSlide(place.scene, walked) : place?.ending && endingSlide(place.ending);
        grow?.(following ? [...walked, following] : walked);
      });
      return button;
    }
    return slide;
  };

  const first: Slide = {
    part: -1,
    heading: dialogue.title,
    blocks: [make('p', '', dialogue.setting), make('p', '', dialogue.learning), make('p', 'keys', messages.keys)],
  };
  const start = findPlace(dialogue, dialogue.start)?.scene;
  return {
    title: dialogue.title,
    parts: [{ title: dialogue.partner, minutes }],
    slides: start ? [first, sceneSlide(start, [first])] : [first],
    onGrown: (grown) => {
      grow = grown;
    },
  };
}

function outcomeSlide(scene: Scene, choice: Choice): Slide {
  const { verdict, consequence, why, belief, say } = choice;
  return {
    part: 0,
    heading: `${letterOf(scene, choice)}　${say}`,
    blocks: [
      make('p', '', make('b', '', said.then), `　${consequence}`),
      make('p', '', make('span', 'tag', said.verdict[verdict]), ` ${why}`),
      ...(belief === undefined ? [] : [make('p', 'belief', `${said.belief}${belief}`)]),
    ],
  };
}

const endingSlide = ({ title, text, learned }: Dialogue['endings'][number]): Slide => ({
  part: 0,
  heading: `${said.ending}　${title}`,
  blocks: [make('p', '', text), make('p', '', make('b', '', said.learned), `　${learned}`)],
});
