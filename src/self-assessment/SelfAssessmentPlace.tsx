import { useId, useRef, useState } from 'preact/hooks';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { sheetPlace } from '../learner/keys.ts';
import { hasText } from '../learner/record.ts';
import { isRemoved } from '../learner/presence.ts';
import { Loaded } from '../Loaded.tsx';
import { importAgain } from '../again.ts';
import type { placeMessages } from './place-messages.ts';
import type { SelfAssessmentProps } from './SelfAssessment.tsx';

const loadRatings = importAgain(() => import('./SelfAssessment.tsx'));

/**
 * Where the ratings of a sheet are laid side by side. Their code is asked for once there is a filled sheet, or by the button.
 * Its words come with the page, as a sheet's page has hardly room for more script.
 */
export function SelfAssessmentPlace({ words, ...props }: Omit<SelfAssessmentProps, 'learner' | 'title'> & { words: typeof placeMessages }) {
  const id = useId();
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  const [isAsked, setIsAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const isWritten = learner?.list(`${sheetPlace(props.sheet.id)}:`).some(({ data }) => hasText(data) && !isRemoved(data)) ?? false;
  return (
    <section class="ratings" aria-labelledby={id} data-pagefind-ignore>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {learner && (isAsked || isWritten) ? (
        <Loaded load={loadRatings} loading={words.loading}>
          {({ SelfAssessment }) => <SelfAssessment {...props} title={words.title} learner={learner} />}
        </Loaded>
      ) : (
        <>
          <p>{words.help}</p>
          <p class="actions">
            <button
              type="button"
              class="button"
              disabled={!learner}
              onClick={() => {
                setIsAsked(true);
                title.current?.focus();
              }}
            >
              {words.open}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
