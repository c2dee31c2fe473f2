import { useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { load } from '../loading.ts';
import { allFields } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { messages } from './import-menu-messages.ts';

interface ImportRowsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
}

type Form = Awaited<ReturnType<typeof load<'import'>>>['ImportForm'];

/** Rows from a spreadsheet. What reads them is loaded when this is opened. Nothing for sheets without rows or entries. */
export function ImportRows({ sheet, learner, handle }: ImportRowsProps) {
  const [part, setPart] = useState<{ Form?: Form; failed?: boolean }>({});
  const isMany = sheet.scope === 'entry' || sheet.scope === 'person';
  if (!isMany && !allFields(sheet).some((field) => field.kind === 'rows')) return null;
  const open = async () => {
    setPart({});
    try {
      const { ImportForm } = await load('import');
      setPart({ Form: ImportForm });
    } catch {
      setPart({ failed: true });
    }
  };
  return (
    <details
      class="import-rows"
      onToggle={(event) => {
        if (event.currentTarget.open && !part.Form) void open();
      }}
    >
      <summary>{messages.open}</summary>
      {part.Form && learner && handle ? (
        <part.Form sheet={sheet} learner={learner} handle={handle} />
      ) : (
        <p role="status">{part.failed === true ? messages.failed : messages.loading}</p>
      )}
    </details>
  );
}
