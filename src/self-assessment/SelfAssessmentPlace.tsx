import type { FunctionComponent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { sheetPlace } from '../learner/keys.ts';
import { hasText, isRemoved } from '../learner/record.ts';
import { load } from '../loading.ts';
import type { placeMessages } from './place-messages.ts';
import type { SelfAssessmentProps } from './SelfAssessment.tsx';

/**
 * Where the ratings of a sheet are laid side by side. Their code is asked for once there is a filled sheet, or by the button.
 * Its words come with the page, as a sheet's page has hardly room for more script.
 */
export function SelfAssessmentPlace({ words, ...props }: Omit<SelfAssessmentProps, 'learner' | 'title'> & { words: typeof placeMessages }) {
  const id = useId();
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  const [part, setPart] = useState<{ View?: FunctionComponent<SelfAssessmentProps>; failed?: boolean }>({});
  const title = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  const open = () => {
    load('ratings').then(
      ({ SelfAssessment }) => {
        setPart({ View: SelfAssessment });
        if (isAsked.current) title.current?.focus();
      },
      () => {
        setPart({ failed: true });
      },
    );
  };
  const isWritten = learner?.list(`${sheetPlace(props.sheet.id)}:`).some(({ data }) => hasText(data) && !isRemoved(data)) ?? false;
  useEffect(() => {
    if (isWritten) open();
  }, [isWritten]);
  return (
    <section class="ratings" aria-labelledby={id} data-pagefind-ignore>
      <h2 id={id} ref={title} tabIndex={-1}>
        {words.title}
      </h2>
      {part.View && learner ? (
        <part.View {...props} title={words.title} learner={learner} />
      ) : (
        <>
          <p>{words.help}</p>
          <p class="actions">
            <button
              type="button"
              class="button"
              disabled={!learner}
              onClick={() => {
                isAsked.current = true;
                open();
              }}
            >
              {words.open}
            </button>
          </p>
        </>
      )}
      <p role="status">{part.failed && words.failed}</p>
    </section>
  );
}
