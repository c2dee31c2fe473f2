import { About } from './About.tsx';
import type { ConversationProps } from './props.ts';

/** The head of a dialogue's papers: what it is, who speaks where, and that no clinician has read it yet. */
export function PaperHead({
  dialogue,
  kind,
  notice,
  edition,
}: Pick<ConversationProps, 'dialogue' | 'notice' | 'edition'> & { kind: string }) {
  return (
    <header>
      <p class="sheet-code">
        {dialogue.id.toUpperCase()}　{edition}　<b>{kind}</b>
      </p>
      <h2>{dialogue.title}</h2>
      <p class="paper-notice">{notice}</p>
      <dl class="paper-lines">
        <About dialogue={dialogue} />
      </dl>
    </header>
  );
}
