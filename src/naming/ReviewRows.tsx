import { useEffect, useId, useRef } from 'preact/hooks';
import { longest } from '../host/rules.ts';
import { messages } from './messages.ts';
import { blankReview, type Remark, type Review } from './settings.ts';
import { TextInput } from './TextInput.tsx';

const words = messages.reviews;

interface RowsProps {
  reviews: readonly Review[];
  setReviews: (reviews: readonly Review[]) => void;
  faults: readonly Remark[];
}

/** What was checked before the site goes out, one row for each. */
export function ReviewRows({ reviews, setReviews, faults }: RowsProps) {
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const count = useRef(reviews.length);
  /** Whoever adds a row writes in it next. */
  const isAdding = useRef(false);
  useEffect(() => {
    if (isAdding.current) rows.current?.querySelector<HTMLInputElement>('fieldset:last-of-type input')?.focus();
    isAdding.current = false;
    count.current = reviews.length;
  }, [reviews.length]);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p class="help">{words.help}</p>
      <div ref={rows}>
        {reviews.map((review, at) => (
          <fieldset key={at} class="naming-review">
            <legend>{words.row(at + 1)}</legend>
            {(['role', 'what', 'edition', 'date'] as const).map((key) => (
              <TextInput
                key={key}
                label={words.fields[key]}
                type={key === 'date' ? 'date' : 'text'}
                most={key === 'date' ? undefined : longest[key]}
                fault={review[key] === '' ? undefined : faults.find(({ field }) => field === `reviews.${String(at)}.${key}`)?.said}
                value={review[key]}
                set={(value) => {
                  setReviews(reviews.map((other, place) => (place === at ? { ...other, [key]: value } : other)));
                }}
              />
            ))}
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setReviews(reviews.filter((_, place) => place !== at));
                add.current?.focus();
              }}
            >
              {words.remove(at + 1)}
            </button>
          </fieldset>
        ))}
      </div>
      <button
        type="button"
        class="button"
        ref={add}
        onClick={() => {
          isAdding.current = true;
          setReviews([...reviews, blankReview]);
        }}
      >
        {words.add}
      </button>
    </section>
  );
}
