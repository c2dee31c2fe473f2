import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { RecordsPanel } from '../learner/RecordsPanel.tsx';
import { messages } from '../learner/records-messages.ts';
import { load } from '../loading.ts';

import type { OpenedFileProps } from './OpenedFile.tsx';

/** The page 「記録の保存と引越し」, with what files from colleagues need. */
export function RecordsTool(props: Pick<OpenedFileProps, 'definitions' | 'pages'>) {
  return <RecordsPanel opened={(chosen) => <Chosen {...props} {...chosen} />} />;
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
