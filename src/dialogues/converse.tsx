import { render } from 'preact';
import { getLearner } from '../learner/browser.ts';
import { dialoguePlace } from '../learner/keys.ts';
import { Conversation } from './Conversation.tsx';
import type { ConversationProps } from './props.ts';

/** Takes over the first scene as it stands in the page, with what was ticked in it; where there is a record, that is drawn in its place. */
export function converse(place: HTMLElement, props: ConversationProps): void {
  const learner = getLearner();
  const { $record } = learner.open(dialoguePlace(props.dialogue.id));
  const isBegun = Object.keys($record.get().values).length > 0;
  const ticked = isBegun ? undefined : place.querySelector<HTMLInputElement>('input:checked')?.value;
  if (isBegun) place.replaceChildren();
  render(<Conversation {...props} learner={learner} ticked={ticked} />, place);
}
