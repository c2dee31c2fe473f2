import { useState } from 'preact/hooks';
import { sheetDocument, topicDocument } from '../exports/sheet-document.ts';
import { saveFile } from '../learner/file.ts';
import { sheetPlace, topicPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { LoadFailure } from '../load-failure.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { ShareButton } from '../sharing/ShareButton.tsx';
import { contentsOf } from '../worksheets/contents.ts';
import { messages } from './messages.ts';
import type { ScenarioText } from './assembled.ts';
import type { TopicRecords } from './rules.ts';
import type { TopicsProps } from './props.ts';
import { loadWord } from '../exports/parts.ts';

/** A whole テーマ as one Word file, and as a file for a colleague. */
export function TopicFiles({
  learner,
  id,
  name,
  parts,
  records,
  sheets,
  linked,
  imprint,
}: Pick<TopicsProps, 'sheets' | 'linked' | 'imprint'> & {
  learner: Learner;
  id: string;
  name: string;
  parts: ScenarioText[];
  records: TopicRecords;
}) {
  const [said, setSaid] = useState<string | LoadFailure>('');
  const sources = Object.fromEntries(linked.map((sheet) => [sheet.id, sheet]));
  const write = async () => {
    setSaid(messages.files.busy);
    try {
      const { topicFile } = await loadWord();
      const written = sheets.flatMap((sheet) => {
        const record = records.get(sheet.id);
        return record ? [sheetDocument(sheet, { id, contents: contentsOf(record, sheet, learner, sources) }, imprint)] : [];
      });
      const file = await topicFile(topicDocument(name, parts, written, imprint.edition), new Date());
      saveFile(file.name, file.blob, file.blob.type);
      setSaid(messages.files.done(file.name));
    } catch (error) {
      setSaid(error instanceof LoadFailure ? error : messages.files.failed);
    }
  };
  return (
    <section aria-labelledby="topic-files">
      <h2 id="topic-files">{messages.files.title}</h2>
      <p class="actions">
        <button type="button" class="button" onClick={() => void write()}>
          {messages.files.word}
        </button>
      </p>
      <div role="status" class="said">
        {said instanceof LoadFailure ? <LoadTrouble error={said} /> : said}
      </div>
      <ShareButton
        learner={learner}
        kind="topic"
        places={[topicPlace(id), ...sheets.map((sheet) => sheetPlace(sheet.id, id))]}
        sheets={[...sheets, ...linked]}
      />
    </section>
  );
}
