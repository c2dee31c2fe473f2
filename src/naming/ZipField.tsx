import { useId, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { sentenceFor } from '../load-failure.ts';
import { Reading } from '../tables/Reading.tsx';
import { useReading } from '../tables/useReading.ts';
import { messages } from './messages.ts';
import type { PlainEdition } from './plain-edition.ts';

const loadReader = importAgain(() => import('./plain-edition.ts'));

const words = messages.zip;

/** Where the plain edition is chosen. What reads it is loaded with the first. */
export function ZipField({ setPlain }: { setPlain: (plain: PlainEdition | undefined) => void }) {
  const id = useId();
  const [said, setSaid] = useState<{ text: string; isError?: boolean }>({ text: '' });
  const reading = useReading();
  const take = async (file: File) => {
    setSaid({ text: '' });
    setPlain(undefined);
    try {
      const read = await reading.read(async (pace) => (await loadReader()).readPlainEdition(file, pace));
      if (!read) return;
      if ('refused' in read) {
        setSaid({ text: words.refused[read.refused] + (read.name === undefined ? '' : words.file(read.name)), isError: true });
        return;
      }
      setPlain(read);
      setSaid({ text: words.read(read.places.edition, read.kind, read.files.size) });
    } catch (error) {
      setSaid({ text: sentenceFor(error, false), isError: true });
    }
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <div class="field">
        <label for={`${id}-zip`}>{words.label}</label>
        <p class="help" id={`${id}-help`}>
          {words.help}
        </p>
        <input
          id={`${id}-zip`}
          type="file"
          accept=".zip"
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
          }}
        />
      </div>
      <div role="status">
        {reading.done !== undefined && <p>{words.reading}</p>}
        {said.text !== '' && <p class={said.isError === true ? 'notice error' : 'notice success'}>{said.text}</p>}
      </div>
      <Reading
        done={reading.done}
        words={words}
        stop={() => {
          reading.stop();
          setSaid({ text: words.stopped });
        }}
      />
    </section>
  );
}
