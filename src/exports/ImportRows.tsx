import { useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { Loaded } from '../Loaded.tsx';
import { allFields } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { messages } from './import-menu-messages.ts';
import { importAgain } from '../again.ts';

const loadForm = importAgain(() => import('./ImportForm.tsx'));

interface ImportRowsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
}

/** Rows from a spreadsheet. What reads them is loaded when this is opened. Nothing for sheets without rows or entries. */
export function ImportRows({ sheet, learner, handle }: ImportRowsProps) {
  const [isAsked, setIsAsked] = useState(false);
  const isMany = sheet.scope === 'entry' || sheet.scope === 'person';
  if (!isMany && !allFields(sheet).some((field) => field.kind === 'rows')) return null;
  return (
    <details
      class="import-rows"
      onToggle={(event) => {
        if (event.currentTarget.open) setIsAsked(true);
      }}
    >
      <summary>{messages.open}</summary>
      {isAsked && learner && handle && (
        <Loaded load={loadForm} loading={messages.loading}>
          {({ ImportForm }) => <ImportForm sheet={sheet} learner={learner} handle={handle} />}
        </Loaded>
      )}
    </details>
  );
}
