import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStoreValue } from '../learner/hooks.ts';
import { hasPutAway } from '../learner/record.ts';
import { RecordsPanel } from '../learner/RecordsPanel.tsx';
import { messages } from '../learner/records-messages.ts';
import { load } from '../loading.ts';
import type { PutAwayListProps } from './PutAwayList.tsx';
import type { OpenedFileProps } from '../sharing/props.ts';

/** The page 「記録の保存と引越し」, with what files from colleagues and the list 片づけたもの need. */
export function RecordsTool(props: Pick<OpenedFileProps, 'definitions' | 'pages'>) {
  return (
    <RecordsPanel opened={(chosen) => <Chosen {...props} {...chosen} />} putAway={(learner) => <PutAway {...props} learner={learner} />} />
  );
}

/** Reading and comparing is loaded with the first file. */
function Chosen(props: OpenedFileProps) {
  const [View, setView] = useState<ComponentType<OpenedFileProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load('file').then(
      ({ OpenedFile }) => {
        setView(() => OpenedFile);
      },
      () => {
        setFailed(true);
      },
    );
  }, []);
  return View ? <View {...props} /> : <p role="status">{messages.open[failed ? 'failed' : 'loading']}</p>;
}

/** The list is loaded as soon as there is something in it, and stays to say what became of it. */
function PutAway(props: PutAwayListProps) {
  useStoreValue(props.learner.$revision, 0);
  const isNeeded = props.learner.list('').some(({ data }) => hasPutAway(data));
  const [View, setView] = useState<ComponentType<PutAwayListProps>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isNeeded || View) return;
    load('putAway').then(
      ({ PutAwayList }) => {
        setView(() => PutAwayList);
      },
      () => {
        setFailed(true);
      },
    );
  }, [isNeeded]);
  if (View) return <View {...props} />;
  return <p role="status">{messages.putAway[!isNeeded ? 'none' : failed ? 'failed' : 'loading']}</p>;
}
