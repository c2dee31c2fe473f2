import fc from 'fast-check';
import { addToTray, type RecordData, type Register, type TrayItem } from './record.ts';

/** Few places and few moments, so that records collide often. */
const path = fc.constantFrom(
  'theme',
  'why',
  'people/r1/role',
  'people/r2/role',
  'people/r1/#order',
  'people/r1/#removed',
  '#removed',
  'header.author',
);
const steering = new Set(['people/r1/#order', 'people/r1/#removed', '#removed']);
const at = fc.integer({ min: 0, max: 20 });
const by = fc.constantFrom('a', 'b', 'c');
const text = fc.oneof(
  fc.constantFrom('', '夜の不安', '退院前日の電話'),
  fc.string({ maxLength: 8, unit: 'binary' }),
  fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  fc.integer({ min: 0, max: 4 }),
);

const register: fc.Arbitrary<Register> = fc.record({ value: text, at, by });
const trayItem: fc.Arbitrary<TrayItem> = fc.record({ value: text, at, by, path });
export const record: fc.Arbitrary<RecordData> = fc
  .record({ values: fc.dictionary(path, register, { maxKeys: 6 }), tray: fc.array(trayItem, { maxLength: 4 }) })
  .map(({ values, tray }) => ({
    values: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        steering.has(key) ? { ...value, value: key.endsWith('#order') ? value.at : value.at % 2 === 0 } : value,
      ]),
    ),
    tray: addToTray([], tray),
  }));

/** Every text of a record, with its place. */
export function textsOf({ values, tray }: RecordData): Set<string> {
  const places: [string, Register][] = [
    ...Object.entries(values).filter(([key]) => !steering.has(key)),
    ...tray.map((item): [string, Register] => [item.path, item]),
  ];
  return new Set(
    places
      .filter(([, { value }]) => value !== '' && !(Array.isArray(value) && value.length === 0))
      .map(([key, { value }]) => `${key} ${JSON.stringify(value)}`),
  );
}
