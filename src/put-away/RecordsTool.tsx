import { useRef } from 'preact/hooks';
import { useStoreValue } from '../learner/hooks.ts';
import { hasPutAway } from '../learner/presence.ts';
import { RecordsPanel } from '../learner/RecordsPanel.tsx';
import { messages } from '../learner/records-messages.ts';
import { Loaded } from '../Loaded.tsx';
import { load } from '../loading.ts';
import type { OpenedFileProps } from '../sharing/props.ts';
import type { PutAwayListProps } from './PutAwayList.tsx';
import { importAgain } from '../again.ts';

const loadList = importAgain(() => import('./PutAwayList.tsx'));

/** The page 「記録の保存と引越し」, with what files from colleagues and the list 片づけたもの need. */
export function RecordsTool(props: Pick<OpenedFileProps, 'definitions' | 'pages'>) {
  return (
    <RecordsPanel opened={(chosen) => <Chosen {...props} {...chosen} />} putAway={(learner) => <PutAway {...props} learner={learner} />} />
  );
}

/** Reading and comparing is loaded with the first file. */
function Chosen(props: OpenedFileProps) {
  return (
    <Loaded load={() => load('file')} loading={messages.loading}>
      {({ OpenedFile }) => <OpenedFile {...props} />}
    </Loaded>
  );
}

/** The list is loaded as soon as there is something in it, and stays to say what became of it. */
function PutAway(props: PutAwayListProps) {
  useStoreValue(props.learner.$revision, 0);
  const wasNeeded = useRef(false);
  wasNeeded.current ||= props.learner.list('').some(({ data }) => hasPutAway(data));
  if (!wasNeeded.current) return <p role="status">{messages.putAway.none}</p>;
  return (
    <Loaded load={loadList} loading={messages.loading}>
      {({ PutAwayList }) => <PutAwayList {...props} />}
    </Loaded>
  );
}
