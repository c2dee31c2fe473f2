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
  const told = ({ field, said }: Remark) => words.of(labelOf(field), said);
  const inTheWay = [...(hasZip ? [] : [words.noZip]), ...faults.map(told)];
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
            {advice.map((remark) => (
              <li key={told(remark)}>{told(remark)}</li>
            ))}
          </ul>
        </div>
      )}
      {inTheWay.length + advice.length === 0 && <p>{words.nothing}</p>}
    </section>
  );
}

/** What the field is called that a remark is about. */
function labelOf(field: string): string {
  const [first = '', row = '', key = ''] = field.split('.');
  const labels: Readonly<Record<string, string>> = first === 'reviews' ? messages.reviews.fields : messages.fields;
  return first === 'reviews' ? words.ofReview(Number(row) + 1, labels[key] ?? '') : (labels[first] ?? '');
}
