import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { record } from './arbitraries.fixture.ts';
import { currentFormat, encodeEnvelope, readEnvelope, validateEnvelope, type Migration } from './envelope.ts';

const around = (data: unknown) => ({ format: 1, edition: '2026.11', at: 1, by: 'a', data });

describe('the door in', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(record, (data) => {
        const result = readEnvelope(encodeEnvelope({ edition: '2026.11', at: 7, by: 'a', sheetVersion: 2, data }));
        expect(result).toEqual({
          state: 'read',
          lossy: false,
          envelope: { format: 1, edition: '2026.11', at: 7, by: 'a', sheetVersion: 2, data },
        });
      }),
    );
  });

  test('never throws, whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(readEnvelope(text).state);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(readEnvelope(text).state);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['read', 'newer', 'unreadable']).toContain(validateEnvelope(around({ values: value, tray: value })).state);
      }),
    );
  });

  test('keeps the registers that can be read and says that others could not', () => {
    const result = validateEnvelope(
      around({ values: { theme: { value: '夜', at: 1, by: 'a' }, why: { value: { html: '<b>' }, at: 1, by: 'a' } }, tray: [] }),
    );
    expect(result).toMatchObject({ state: 'read', lossy: true, envelope: { data: { values: { theme: { value: '夜' } } } } });
  });

  test('does not let a name of every object in', () => {
    const text =
      '{"format":1,"edition":"","at":1,"by":"","data":{"values":{"__proto__":{"value":"x","at":1,"by":""},"constructor":{"value":"x","at":1,"by":""}}}}';
    const result = readEnvelope(text);
    expect(result).toMatchObject({ state: 'read', lossy: true });
    expect(({} as { value?: string }).value).toBeUndefined();
    expect(result.state === 'read' && Object.keys(result.envelope.data.values)).toEqual([]);
  });

  test('leaves a record of a later format alone', () => {
    expect(validateEnvelope({ ...around({ values: {} }), format: 99 })).toEqual({ state: 'newer', format: 99 });
  });

  test.each([
    null,
    3,
    [],
    'text',
    {},
    { format: 0 },
    { format: '1' },
    { format: 1 },
    { format: 1, data: {} },
    { format: 1, data: { values: [] } },
  ])('does not take %j for a record', (value) => {
    expect(validateEnvelope(value)).toEqual({ state: 'unreadable' });
  });
});

describe('migrations', () => {
  const steps: Migration[] = [
    { to: 2, name: 'WrapValues', up: ({ data, ...rest }) => ({ ...rest, data: { values: (data as { fields: unknown }).fields } }) },
    { to: 3, name: 'AddTray', up: (envelope) => ({ ...envelope, data: { ...(envelope['data'] as object), tray: [] } }) },
  ];

  test('run in order, from the format the record has', () => {
    const old = { format: 1, edition: '', at: 1, by: 'a', data: { fields: { theme: { value: '夜', at: 1, by: 'a' } } } };
    const expected = { state: 'read', lossy: false, envelope: { format: 3, data: { values: { theme: { value: '夜' } }, tray: [] } } };
    expect(validateEnvelope(old, steps)).toMatchObject(expected);
    expect(validateEnvelope({ ...old, format: 2, data: { values: old.data.fields } }, steps)).toMatchObject(expected);
    expect(currentFormat(steps)).toBe(3);
  });

  test('do not change their argument', () => {
    const old = { format: 1, edition: '', at: 1, by: 'a', data: { fields: {} } };
    const before = JSON.stringify(old);
    validateEnvelope(old, steps);
    expect(JSON.stringify(old)).toBe(before);
  });

  test('that fail leave the record unreadable, not half changed', () => {
    const failing: Migration[] = [
      {
        to: 2,
        name: 'Fails',
        up: () => {
          throw new Error();
        },
      },
    ];
    expect(validateEnvelope({ format: 1, data: { values: {} } }, failing)).toEqual({ state: 'unreadable' });
  });
});
