import { useEffect, useState } from 'preact/hooks';
import { BackupPreview } from '../learner/BackupPreview.tsx';
import { messages as words } from '../learner/import-messages.ts';
import { maxFileBytes, readBackup, type BackupResult } from '../learner/read-backup.ts';
import { CompareFiles } from './CompareFiles.tsx';
import { titleAt } from './definitions.ts';
import type { OpenedFileProps } from './props.ts';

/** A chosen file, recognised by its kind: a backup with what loading it would do, or a colleague's file beside the own records. */
export function OpenedFile({ file, ...context }: OpenedFileProps) {
  const [result, setResult] = useState<BackupResult | { state: 'unreadable' }>();
  useEffect(() => {
    void readFile(file).then(setResult);
  }, [file]);
  return (
    <>
      <div role="status">
        {!result && <p>{words.reading}</p>}
        {result && result.state !== 'read' && <p class="notice error">{words.refused[result.state]}</p>}
        {result?.state === 'read' && !result.backup.intact && <p class="notice warning">{words.altered}</p>}
      </div>
      {result?.state === 'read' &&
        (result.backup.kind === 'backup' ? (
          <BackupPreview backup={result.backup} titleOf={(place) => titleAt(place, context.definitions)} {...context} />
        ) : (
          <CompareFiles file={result.backup} {...context} />
        ))}
    </>
  );
}

/** The size is looked at before anything is read. */
async function readFile(file: File): Promise<BackupResult | { state: 'unreadable' }> {
  if (file.size > maxFileBytes) return { state: 'too-large' };
  try {
    return readBackup(await file.text());
  } catch {
    return { state: 'unreadable' };
  }
}
