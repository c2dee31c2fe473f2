import type { Backup } from '../learner/backup.ts';
import { instanceOf, newId, sheetPlace, topicPlace, type Place } from '../learner/keys.ts';
import { emptyRecord, fieldOf, hasText, type RecordData } from '../learner/record.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { definitionAt, isOfTopic, type Definitions } from './definitions.ts';
import { authorOf } from './places.ts';

/** A record of a file from a colleague, and the own one it is laid beside. */
export interface Match {
  /** Where the own record is, or would be. */
  place: Place;
  sheet: Worksheet;
  /** False for a sheet that this edition does not have. */
  isKnown: boolean;
  /** Undefined when there is nothing here yet: then the whole is taken or left. */
  mine: RecordData | undefined;
  theirs: RecordData;
  /** Who wrote their side, by its header; empty for nobody. */
  author: string;
}

/** What a file is about: the テーマ or the entry that all or most of its records belong to. */
export interface Subject {
  /** The sheet whose entries it can be compared with; a テーマ for all sheets written once for each. */
  sheet: Worksheet;
  /** Id of the テーマ or entry in the file; undefined for a sheet of which there is one. */
  instance: string | undefined;
}

type Read = (place: Place) => RecordData | undefined;

/** Places of a file that may go to a colleague. Marks of lessons and the profile are nobody else's business. */
const sharedPlaces = ({ records }: Backup): Place[] => [...records.keys()].filter((place) => /^(?:topic|sheet):/.test(place));

/** What a file is about, or undefined if there is nothing in it that can be taken. */
export function subjectOf(file: Backup, definitions: Definitions): Subject | undefined {
  const places = sharedPlaces(file);
  const main = file.kind === 'topic' ? (places.find((place) => isOfTopic(place, definitions)) ?? places[0]) : places[0];
  if (main === undefined) return undefined;
  const topic = definitions['topic'];
  const sheet = topic && isOfTopic(main, definitions) ? topic : (definitionAt(main, definitions) ?? unknownSheet(main));
  return { sheet, instance: instanceAt(main) };
}

/**
 * Lays each record of a file beside an own one: `target` is the id of the own テーマ or entry to compare with, or undefined
 * to take the file's as a new one. Other records, e.g. linked consultations, meet their own by id.
 */
export function matchRecords(file: Backup, subject: Subject, target: string | undefined, definitions: Definitions, read: Read): Match[] {
  const instance = target ?? (isFree(subject, definitions, read) ? subject.instance : newId());
  return sharedPlaces(file).flatMap((from) => {
    const place = belongs(from, subject, definitions) ? placeAt(from, instance) : from;
    const sheet = definitionAt(from, definitions);
    const theirs = withoutSteps(file.records.get(from)?.data ?? emptyRecord);
    const mine = read(place);
    if (!hasText(theirs)) return [];
    return [
      {
        place,
        sheet: sheet ?? unknownSheet(from),
        isKnown: sheet !== undefined,
        mine: mine && hasText(mine) ? mine : undefined,
        theirs,
        author: authorOf(theirs),
      },
    ];
  });
}

/** Whether nothing at all is stored under the id that the file's テーマ or entry has. A sheet of which there is one is never taken as a second. */
function isFree({ sheet, instance }: Subject, definitions: Definitions, read: Read): boolean {
  if (instance === undefined) return true;
  const sheets = sheet.id === 'topic' ? Object.values(definitions).filter(({ scope }) => scope === 'topic') : [sheet];
  return sheets.every(({ id }) => read(id === 'topic' ? topicPlace(instance) : sheetPlace(id, instance)) === undefined);
}

const belongs = (place: Place, { sheet, instance }: Subject, definitions: Definitions): boolean =>
  instanceAt(place) === instance && (sheet.id === 'topic' ? isOfTopic(place, definitions) : place.split(':')[1] === sheet.id);

const instanceAt = (place: Place): string | undefined => (place.startsWith('topic:') ? place.slice('topic:'.length) : instanceOf(place));

function placeAt(place: Place, instance: string | undefined): Place {
  if (instance === undefined) return place;
  return place.startsWith('topic:') ? topicPlace(instance) : sheetPlace(place.split(':')[1] ?? '', instance);
}

/** That a colleague put something away, or archived it, says nothing about the own records. */
function withoutSteps(record: RecordData): RecordData {
  const values = Object.entries(record.values).filter(([path]) => path !== '#removed' && fieldOf(path) !== 'archived');
  return { ...record, values: Object.fromEntries(values) };
}

/** Stands in for a sheet that this edition does not have: none of its texts has a field. */
const unknownSheet = (place: Place): Worksheet => ({
  id: place.split(':')[1] ?? '',
  version: 1,
  title: '',
  summary: '',
  scope: 'entry',
  with: '',
  minutes: 0,
  privacy: '',
  sources: [],
  next: [],
  titleField: '',
  sections: [],
  sample: { header: { region: '', date: '', author: '', affiliation: '' }, values: {}, rows: {}, links: {} },
});
