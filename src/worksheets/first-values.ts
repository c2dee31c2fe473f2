import { isoDate } from '../learner/day.ts';
import type { RecordHandle } from '../learner/handle.ts';
import { profilePlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { allFields, headerFields, headerPath } from './rules.ts';
import type { Worksheet } from './schema.ts';

/** What is known of a sheet that was just begun, where nothing stands yet: the header of the last sheet, and days that are today. */
export function writeFirstValues(sheet: Worksheet, learner: Learner, handle: RecordHandle): void {
  const { values } = handle.$record.get();
  const write = (path: string, value: string) => {
    if (values[path] === undefined && value !== '') handle.edit(path, value);
  };
  const today = isoDate(new Date());
  const profile = learner.open(profilePlace).$record.get();
  for (const field of headerFields) {
    const path = headerPath(field);
    const last = profile.values[path]?.value;
    write(path, field === 'date' ? today : typeof last === 'string' ? last : '');
  }
  for (const field of allFields(sheet)) if (field.kind === 'date' && field.initial) write(field.id, today);
}
