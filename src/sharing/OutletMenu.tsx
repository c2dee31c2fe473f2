import { ExportMenu } from '../exports/ExportMenu.tsx';
import { ImportRows } from '../exports/ImportRows.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { OutletsProps } from '../worksheets/outlets-props.ts';

/** Word and tables, rows from a table, a file for a colleague. */
export function OutletMenu({ sheet, learner, handle, imprint, sources }: OutletsProps) {
  if (!learner || !handle) return null;
  return (
    <>
      <ExportMenu sheet={sheet} imprint={imprint} learner={learner} handle={handle} sources={sources} />
      <ImportRows sheet={sheet} learner={learner} handle={handle} />
      <ShareButton learner={learner} kind="sheet" places={[handle.place]} sheets={[sheet]} />
    </>
  );
}
