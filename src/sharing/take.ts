import { applyEdit } from '../learner/edit.ts';
import { addToTray, browserOf, sameValue, type RecordData, type Stamp, type Value } from '../learner/record.ts';
import { asList } from '../worksheets/rules.ts';
import type { FieldComparison, Part } from './compare.ts';

/** mine: the place stays, and their text waits in the tray · theirs: it replaces mine, which goes to the tray · both: joined. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Takes over what was chosen, by the comparisons' keys; places without a choice stay untouched. No text is lost: what is
 * replaced goes to the tray, even if it was written after the comparison was made.
 */
export function takeChoices(
  mine: RecordData,
  comparisons: readonly FieldComparison[],
  choices: ReadonlyMap<string, Choice>,
  now: number,
): RecordData {
  return comparisons.reduce((record, { key, kind, state, theirs, join }) => {
    const choice = choices.get(key);
    if (choice === undefined || !theirs || state === 'same') return record;
    if (choice === 'mine' || kind === 'stray') return keepInTray(record, theirs.parts);
    const taken = theirs.parts.reduce((next, part) => takePart(next, part, choice === 'both' ? join : undefined, now), record);
    return kind === 'row' ? placeRow(taken, key, { at: now, by: theirs.parts[0] ? browserOf(theirs.parts[0].register) : '' }) : taken;
  }, mine);
}

const keepInTray = (record: RecordData, parts: readonly Part[]): RecordData => ({
  ...record,
  tray: addToTray(
    record.tray,
    parts.map(({ path, register }) => ({ path, ...register })),
  ),
});

/** The stamp says when it was taken, and by whose browser it was written; the page that wrote it did not write it here. */
function takePart(record: RecordData, { path, register }: Part, join: FieldComparison['join'], now: number): RecordData {
  const current = record.values[path];
  const value = join && current ? joined(current.value, register.value, join) : register.value;
  if (current && sameValue(current.value, value)) return record;
  return applyEdit(record, { path, value, at: now, base: join ? current : undefined }, browserOf(register), false);
}

function joined(mine: Value, theirs: Value, join: 'line' | 'text' | 'list'): Value {
  if (join === 'list') return [...new Set([...asList(mine), ...asList(theirs)])];
  const [first, second] = [String(mine), String(theirs)];
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}${join === 'text' ? '\n' : '／'}${second}`;
}

/** A row that is new here comes last; one that was removed here is back. */
function placeRow(record: RecordData, row: string, { at, by }: Stamp): RecordData {
  const steer = (next: RecordData, path: string, value: Value) => applyEdit(next, { path, value, at, base: next.values[path] }, by, false);
  const back = record.values[`${row}/#removed`]?.value === true ? steer(record, `${row}/#removed`, false) : record;
  if (back.values[`${row}/#order`]) return back;
  const field = row.slice(0, row.indexOf('/') + 1);
  const orders = Object.entries(back.values)
    .filter(([path]) => path.startsWith(field) && path.endsWith('/#order'))
    .map(([, { value }]) => Number(value));
  return steer(back, `${row}/#order`, Math.max(0, ...orders) + 1);
}
