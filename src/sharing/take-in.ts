import { bringBack, tellApart } from '../learner/bring-back.ts';
import { mergeRecords } from '../learner/merge.ts';
import type { Learner } from '../learner/learner.ts';
import { applyEdit } from '../learner/edit.ts';
import { browserOf, type RecordData, type Stamp } from '../learner/record.ts';
import { isRemoved } from '../learner/presence.ts';
import { aliasesOf } from '../worksheets/rules.ts';
import { trayOf } from '../worksheets/tray.ts';
import type { FieldComparison } from './compare.ts';
import type { Match } from './plan.ts';
import { takeChoices, type Choice } from './take.ts';

/** What is taken of one record of the file. */
export interface Taking {
  match: Match;
  /** By keys of the comparisons; `whole` for a record that is not here yet. */
  choices: ReadonlyMap<string, Choice> | 'whole';
  comparisons: readonly FieldComparison[];
}

export interface Outcome {
  /** Fields, cells and rows that now hold a text of the file; a whole record counts its texts. */
  taken: number;
  /** Texts that went to trays. */
  toTray: number;
  /** Records that could not be written. They are as they were. */
  failed: number;
}

/** Writes what was chosen, record by record. */
export function takeIn(learner: Learner, takings: readonly Taking[], now: number): Outcome {
  const outcome: Outcome = { taken: 0, toTray: 0, failed: 0 };
  for (const { match, choices, comparisons } of takings) {
    const { sheet, place, theirs } = match;
    const change = (record: RecordData, stamp: Stamp) =>
      revive(
        choices === 'whole'
          ? mergeRecords(record, bringBack(record, tellApart(theirs, record), stamp))
          : takeChoices(record, comparisons, choices, now),
        now,
      );
    const handle = learner.open(place, match.isKnown ? { aliases: aliasesOf(sheet), sheetVersion: sheet.version } : {});
    const before = trayOf(handle.$record.get(), sheet).length;
    if (!handle.change(change)) {
      outcome.failed += 1;
      continue;
    }
    outcome.toTray += trayOf(handle.$record.get(), sheet).length - before;
    outcome.taken += comparisons.filter(({ key, kind }) => kind !== 'stray' && isTaken(choices, key)).length;
  }
  return outcome;
}

const isTaken = (choices: Taking['choices'], key: string): boolean => choices === 'whole' || (choices.get(key) ?? 'mine') !== 'mine';

/** A record that was put away is back as soon as something is taken into it. */
function revive(record: RecordData, now: number): RecordData {
  if (!isRemoved(record)) return record;
  return applyEdit(
    record,
    { path: '#removed', value: false, at: now, base: record.values['#removed'] },
    browserOf(record.values['#removed']),
  );
}
