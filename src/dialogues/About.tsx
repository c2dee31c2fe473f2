import { messages } from './messages.ts';
import type { Dialogue } from './schema.ts';

/** Who speaks, where, and what is practised: the first entries of a list. */
export function About({ dialogue }: { dialogue: Pick<Dialogue, 'partner' | 'setting' | 'learning'> }) {
  return (
    <>
      <dt>{messages.partner}</dt>
      <dd>{dialogue.partner}</dd>
      <dt>{messages.setting}</dt>
      <dd>{dialogue.setting}</dd>
      <dt>{messages.learning}</dt>
      <dd>{dialogue.learning}</dd>
    </>
  );
}
