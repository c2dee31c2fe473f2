import { importAgain } from '../again.ts';
import { Loaded } from '../Loaded.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { sheetPlace } from '../learner/keys.ts';
import { isRemoved } from '../learner/presence.ts';
import { hasText } from '../learner/record.ts';
import { consultationListMessages as messages } from './consultation-list-messages.ts';
import type { ConsultationsProps } from './consultations-props.ts';

const loadDesk = importAgain(() => import('./ConsultationDesk.tsx'));

/** One's consultations as a table, once there is one. */
export function Consultations(props: ConsultationsProps) {
  const learner = useLearner();
  useStoreValue(learner?.$revision, 0);
  if (!learner) return null;
  const isAny = learner.list(`${sheetPlace(props.sheet.id)}:`).some(({ data }) => hasText(data) && !isRemoved(data));
  return (
    <>
      {!isAny && <p>{messages.none}</p>}
      <p class="actions">
        <a class="button primary" href={props.links.sheet}>
          {messages.write}
        </a>
      </p>
      {isAny && (
        <Loaded load={loadDesk} loading={messages.loading}>
          {({ ConsultationDesk }) => <ConsultationDesk learner={learner} {...props} />}
        </Loaded>
      )}
    </>
  );
}
