import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { messages } from './messages.ts';
import type { Remark } from './settings.ts';

const words = messages.left;

interface RemainingProps {
  place: RefObject<HTMLElement>;
  hasZip: boolean;
  faults: readonly Remark[];
  advice: readonly Remark[];
}

/** What is still to be done before a zip file is made, and what had better be done before it goes out. */
export function Remaining({ place, hasZip, faults, advice }: RemainingProps) {
  const id = useId();
  const inTheWay = [...(hasZip ? [] : [words.noZip]), ...faults.map(({ said }) => said)];
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      {inTheWay.length > 0 && (
        <div class="notice warning">
          <p>{words.faults}</p>
          <ul>
            {inTheWay.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </div>
      )}
      {advice.length > 0 && (
        <div class="notice">
          <p>{words.advice}</p>
          <ul>
            {advice.map(({ field, said }) => (
              <li key={`${field}${said}`}>{said}</li>
            ))}
          </ul>
        </div>
      )}
      {inTheWay.length + advice.length === 0 && <p>{words.nothing}</p>}
    </section>
  );
}
