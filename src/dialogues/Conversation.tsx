import { useSelected } from '../learner/hooks.ts';
import { Elsewhere } from '../learner/Elsewhere.tsx';
import type { Learner } from '../learner/learner.ts';
import { hasText } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { Loaded } from '../Loaded.tsx';
import { messages } from './messages.ts';
import type { ConversationProps } from './props.ts';
import { Scene } from './Scene.tsx';
import { ScriptButton } from './ScriptButton.tsx';
import { useConversation } from './useConversation.ts';
import { importAgain } from '../again.ts';

const loadAfterwards = importAgain(() => import('./Afterwards.tsx'));
const loadSoFar = importAgain(() => import('./SoFar.tsx'));

/** What it is brought to life with: nothing on the server, which draws a form that is switched off. */
interface Alive {
  learner?: Learner;
  /** The choice of the first scene that was ticked before. */
  ticked?: string | undefined;
}

/** A dialogue, scene by scene. The page has its first one (`enliven-conversation.ts`); the first thing drawn here must be the same. */
export function Conversation({ learner, ticked, ...props }: ConversationProps & Alive) {
  const { dialogue } = props;
  const open = useConversation(dialogue, learner, ticked);
  const { handle, walk, heading } = open;
  const written = useSelected(handle, hasText, Object.is) ?? false;
  const isAtEnding = walk.ending !== undefined && !open.isOutcome;
  const back = (
    <button type="button" class="button" disabled={walk.steps.length === 0} onClick={open.back}>
      {messages.back}
    </button>
  );
  const restart = walk.steps.length > 0 && (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        open.go([]);
      }}
    >
      {messages.restart}
    </button>
  );
  return (
    <div class="conversation" data-pagefind-ignore="all">
      <p class="sr-only" role="status">
        {open.said}
      </p>
      <Elsewhere learner={learner} written={written} />
      {walk.dropped.length > 0 && <p class="notice warning">{messages.cut}</p>}
      {open.isResumed && !isAtEnding && (
        <p class="notice">
          {messages.resumed}「{walk.steps.at(-1)?.choice.say}」
        </p>
      )}
      {walk.ending && isAtEnding ? (
        <section class="paper dialogue-ending">
          <h2 tabIndex={-1} ref={heading}>
            {messages.ending}　{walk.ending.title}
          </h2>
          <p>{walk.ending.text}</p>
          <p>
            <b>{messages.learned}</b>　{walk.ending.learned}
          </p>
          <p class="actions">
            {back}
            {restart}
          </p>
        </section>
      ) : (
        <Scene dialogue={dialogue} open={open} actions={[back, restart]} />
      )}
      {written && <SaveLine handle={handle} />}
      {isAtEnding && (
        <Loaded load={loadAfterwards} loading={messages.loading}>
          {({ Afterwards }) => <Afterwards {...props} open={open} />}
        </Loaded>
      )}
      {written && (
        <Loaded load={loadSoFar} loading={messages.loading}>
          {({ SoFar }) => <SoFar dialogue={dialogue} walk={walk} handle={handle} isAtEnding={isAtEnding} />}
        </Loaded>
      )}
      <ScriptButton {...props} disabled={!handle} />
      <div class="conversation-trouble">
        <SaveTrouble handle={handle} />
      </div>
    </div>
  );
}
