import { newId, sheetPlace, topicPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { hasText, type RecordData } from '../learner/record.ts';
import { isRemoved } from '../learner/presence.ts';
import { aliasesOf, asText } from '../worksheets/rules.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import type { TopicRecords } from './rules.ts';

/** The records of a テーマ as they are stored now. */
export function readTopic(learner: Learner, topicId: string, sheets: readonly Worksheet[]): TopicRecords {
  return new Map(
    sheets.flatMap((sheet): [string, RecordData][] => {
      const record = openSheet(learner, topicId, sheet).$record.get();
      return hasText(record) && !isRemoved(record) ? [[sheet.id, record]] : [];
    }),
  );
}

/** The scene of a テーマ: its own, else that of the first sheet that names one. */
export function sceneOf(learner: Learner, topicId: string, sheets: readonly Worksheet[]): string {
  const records = [learner.open(topicPlace(topicId)).$record.get(), ...readTopic(learner, topicId, sheets).values()];
  return records.map(({ values }) => asText(values['scene']?.value)).find((scene) => scene !== '') ?? '';
}

/** Begins a テーマ and gives its id. */
export function createTopic(learner: Learner, name: string): string {
  const id = newId();
  const topic = learner.open(topicPlace(id));
  topic.edit('name', name);
  topic.flush();
  return id;
}

/** A second テーマ with the same texts, and its id. Afterwards the two go their own ways. */
export function duplicateTopic(learner: Learner, topicId: string, sheets: readonly Worksheet[], name: string): string {
  const id = createTopic(learner, name);
  const original = learner.open(topicPlace(topicId)).$record.get();
  for (const field of ['scene', 'problem']) {
    const value = original.values[field]?.value;
    if (value !== undefined) learner.open(topicPlace(id)).edit(field, value);
  }
  for (const [sheetId, record] of readTopic(learner, topicId, sheets)) learner.open(sheetPlace(sheetId, id)).change(() => record);
  learner.flushAll();
  return id;
}

/** Puts a テーマ away with all its sheets, or takes it back. */
export function removeTopic(learner: Learner, topicId: string, sheets: readonly Worksheet[], removed: boolean): void {
  const handles = [learner.open(topicPlace(topicId)), ...sheets.map((sheet) => openSheet(learner, topicId, sheet))];
  for (const handle of handles) {
    const known = handle.$record.get().values['#removed'] !== undefined;
    if (known || hasText(handle.$record.get())) handle.edit('#removed', removed);
  }
  learner.flushAll();
}

const openSheet = (learner: Learner, topicId: string, sheet: Worksheet) =>
  learner.open(sheetPlace(sheet.id, topicId), { aliases: aliasesOf(sheet), sheetVersion: sheet.version });
