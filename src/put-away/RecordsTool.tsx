import { useRef } from 'preact/hooks';
import { useStoreValue } from '../learner/hooks.ts';
import { hasPutAway } from '../learner/presence.ts';
import type { Learner } from '../learner/learner.ts';
import { RecordsPanel } from '../learner/RecordsPanel.tsx';
import { messages } from '../learner/records-messages.ts';
import { load } from '../loading.ts';
import { loadJson } from '../load-json.ts';
import { Loaded } from '../Loaded.tsx';
import type { ChosenFile } from '../learner/ImportPanel.tsx';
import type { Definitions } from '../sharing/definitions.ts';
import { importAgain } from '../again.ts';

const loadList = importAgain(() => import('./PutAwayList.tsx'));

interface RecordsToolProps {
  /** Address of the `Definitions`, as JSON. */
  definitions: string;
  /** Addresses of the sheets' own pages, by worksheet id; of the page of all テーマ under `topic`. */
  pages: Readonly<Record<string, string>>;
}

/** A part beside the definitions of the sheets. */
const withDefinitions = <Part,>(part: Promise<Part>, address: string) =>
  Promise.all([part, loadJson<Definitions>(address)]).then(([loaded, definitions]) => ({ ...loaded, definitions }));

/** The page 「記録の保存と引越し」, with what files from colleagues and the list ごみ箱 need. */
export function RecordsTool(props: RecordsToolProps) {
  return (
    <RecordsPanel opened={(chosen) => <Chosen {...props} {...chosen} />} putAway={(learner) => <PutAway {...props} learner={learner} />} />
  );
}

/** Reading and comparing is loaded with the first file. */
function Chosen(props: RecordsToolProps & ChosenFile) {
  return (
    <Loaded load={() => withDefinitions(load('file'), props.definitions)} loading={messages.loading}>
      {({ OpenedFile, definitions }) => <OpenedFile {...props} definitions={definitions} />}
    </Loaded>
  );
}

/** The list is loaded as soon as there is something in it, and stays to say what became of it. */
function PutAway(props: RecordsToolProps & { learner: Learner }) {
  useStoreValue(props.learner.$revision, 0);
  const wasNeeded = useRef(false);
  wasNeeded.current ||= props.learner.list('').some(({ data }) => hasPutAway(data));
  if (!wasNeeded.current) return <p role="status">{messages.putAway.none}</p>;
  return (
    <Loaded load={() => withDefinitions(loadList(), props.definitions)} loading={messages.loading}>
      {({ PutAwayList, definitions }) => <PutAwayList {...props} definitions={definitions} />}
    </Loaded>
  );
}
