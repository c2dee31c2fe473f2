import { frameMessages } from './frame-messages.ts';
import type { Dialogue } from './schema.ts';

/** Who speaks, where, and what is practised: the first entries of a list. */
export function About({ dialogue }: { dialogue: Pick<Dialogue, 'partner' | 'setting' | 'learning'> }) {
  return (
    <>
      <dt>{frameMessages.partner}</dt>
      <dd>{dialogue.partner}</dd>
      <dt>{frameMessages.setting}</dt>
      <dd>{dialogue.setting}</dd>
      <dt>{frameMessages.learning}</dt>
      <dd>{dialogue.learning}</dd>
    </>
  );
}
