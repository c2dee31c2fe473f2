import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup } from '../learner/backup.ts';
import { BackupPreview } from '../learner/BackupPreview.tsx';
import { messages as words } from '../learner/import-messages.ts';
import { maxFileBytes, previewSteps, readBackupSteps, type BackupPreview as Preview, type BackupResult } from '../learner/read-backup.ts';
import type { Learner } from '../learner/learner.ts';
import { inSlices, type Pace } from '../tables/pace.ts';
import { messages as readingWords } from '../tables/reading-messages.ts';
import { Reading } from '../tables/Reading.tsx';
import { useReading } from '../tables/useReading.ts';
import { CompareFiles } from './CompareFiles.tsx';
import { titleAt } from './definitions.ts';
import type { OpenedFileProps } from './props.ts';

/** A chosen file, recognised by its kind: a backup with what loading it would do, or a colleague's file beside the own records. */
export function OpenedFile({ file, ...context }: OpenedFileProps) {
  const [opened, setOpened] = useState<Opened | 'stopped'>();
  const reading = useReading();
  /** Gets the focus when the button that was pressed goes away. */
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void reading
      .read((pace) => readFile(file, context.learner, pace))
      .then((read) => {
        if (read) setOpened(read);
      });
  }, [file]);
  const result = opened === 'stopped' ? undefined : opened;
  return (
    <>
      <div role="status" ref={status} tabIndex={-1}>
        {!opened && <p>{words.reading}</p>}
        {opened === 'stopped' && <p class="notice">{readingWords.stopped}</p>}
        {result && result.state !== 'read' && <p class="notice error">{words.refused[result.state]}</p>}
        {result?.state === 'read' && !result.backup.intact && <p class="notice warning">{words.altered}</p>}
      </div>
      <Reading
        done={reading.done}
        stop={() => {
          reading.stop();
          setOpened('stopped');
          status.current?.focus();
        }}
      />
      {result?.state === 'read' &&
        (result.preview ? (
          <BackupPreview
            backup={result.backup}
            preview={result.preview}
            titleOf={(place) => titleAt(place, context.definitions)}
            {...context}
          />
        ) : (
          <CompareFiles file={result.backup} {...context} />
        ))}
    </>
  );
}

/** A backup comes with what loading it would do. */
type Opened = { state: 'unreadable' | Exclude<BackupResult['state'], 'read'> } | { state: 'read'; backup: Backup; preview?: Preview };

/** The size is looked at before anything is read. Throws only when it was stopped. */
async function readFile(file: File, learner: Learner, pace: Pace): Promise<Opened> {
  if (file.size > maxFileBytes) return { state: 'too-large' };
  try {
    const result = await inSlices(readBackupSteps(await file.text()), (done) => pace(done / 2));
    if (result.state !== 'read' || result.backup.kind !== 'backup') return result;
    return { ...result, preview: await inSlices(previewSteps(result.backup, learner.read), (done) => pace((1 + done) / 2)) };
  } catch {
    await pace(1);
    return { state: 'unreadable' };
  }
}
