import { sheetDocument, topicDocument, type TopicPage } from '../exports/sheet-document.ts';
import { sheetPlace, topicPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { ShareButton } from '../sharing/ShareButton.tsx';
import { contentsOf } from '../worksheets/contents.ts';
import { messages } from './messages.ts';
import type { TopicRecords } from './rules.ts';
import type { TopicsProps } from './props.ts';
import { WordButton } from './WordButton.tsx';

/** A whole テーマ as one Word file, and as a file for a colleague. */
export function TopicFiles({
  learner,
  id,
  page,
  records,
  sheets,
  linked,
  imprint,
}: Pick<TopicsProps, 'sheets' | 'linked' | 'imprint'> & {
  learner: Learner;
  id: string;
  page: TopicPage;
  records: TopicRecords;
}) {
  const sources = Object.fromEntries(linked.map((sheet) => [sheet.id, sheet]));
  const make = () =>
    topicDocument(
      page,
      sheets.flatMap((sheet) => {
        const record = records.get(sheet.id);
        return record ? [sheetDocument(sheet, { id, contents: contentsOf(record, sheet, learner, sources) }, imprint)] : [];
      }),
      imprint.edition,
    );
  return (
    <section aria-labelledby="topic-files">
      <h2 id="topic-files">{messages.files.title}</h2>
      <p class="actions">
        <WordButton label={messages.files.word} make={make} />
      </p>
      <ShareButton
        learner={learner}
        kind="topic"
        places={[topicPlace(id), ...sheets.map((sheet) => sheetPlace(sheet.id, id))]}
        sheets={[...sheets, ...linked]}
      />
    </section>
  );
}
