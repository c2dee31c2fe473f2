import { useState } from 'preact/hooks';
import { loadWordDocument } from '../exports/parts.ts';
import type { TopicDocument } from '../exports/sheet-document.ts';
import { saveFile } from '../learner/file.ts';
import { LoadFailure } from '../load-failure.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { messages } from './messages.ts';

/** Writes a Word file, and says how it went. What makes the file is loaded with the first press. */
export function WordButton({ label, make }: { label: string; make: () => TopicDocument }) {
  const [said, setSaid] = useState<string | LoadFailure>('');
  const write = async () => {
    setSaid(messages.files.busy);
    try {
      const file = await (await loadWordDocument()).topicFile(make(), new Date());
      saveFile(file.name, file.blob, file.blob.type);
      setSaid(messages.files.done(file.name));
    } catch (error) {
      setSaid(error instanceof LoadFailure ? error : messages.files.failed);
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void write()}>
        {label}
      </button>
      <span role="status" class="said">
        {said instanceof LoadFailure ? <LoadTrouble error={said} /> : said}
      </span>
    </>
  );
}
