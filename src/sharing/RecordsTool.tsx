import { RecordsPanel } from '../learner/RecordsPanel.tsx';
import { messages } from '../learner/records-messages.ts';
import { Loaded } from '../Loaded.tsx';
import { load } from '../loading.ts';
import type { OpenedFileProps } from './OpenedFile.tsx';

/** The page 「記録の保存と引越し」, with what files from colleagues need. */
export function RecordsTool(props: Pick<OpenedFileProps, 'definitions' | 'pages'>) {
  return <RecordsPanel opened={(chosen) => <Chosen {...props} {...chosen} />} />;
}

/** Reading and comparing is loaded with the first file. */
function Chosen(props: OpenedFileProps) {
  return (
    <Loaded load={() => load('file')} loading={messages.loading}>
      {({ OpenedFile }) => <OpenedFile {...props} />}
    </Loaded>
  );
}
