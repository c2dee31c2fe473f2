import { describe, expect, test } from 'vitest';
import { sheetDocument, topicDocument, type Block } from './sheet-document.ts';
import { contentsOf, recordOf, requestFor, sheet, written } from './sheet.fixture.ts';

const { imprint } = requestFor('filled');
const filled = (record = written) => sheetDocument(sheet, { id: 'a', contents: contentsOf(record) }, imprint);
const blockOf = ({ sections }: ReturnType<typeof filled>, label: string): Block => {
  const block = sections.flatMap(({ blocks }) => blocks).find((candidate) => candidate.label === label);
  if (!block) throw new Error(label);
  return block;
};

describe('a filled sheet', () => {
  test('has its head in words, and its sections in order', () => {
    const document = filled();
    expect(document.head.map(({ text }) => text)).toEqual(['みなと市', '令和8年（2026年）11月20日（金）', '', '']);
    expect(document.sections.map(({ title, blocks }) => [title, ...blocks.map(({ label }) => label)])).toEqual([
      ['はじめに', 'テーマ', 'わけ', '場面', '点検', '期限', 'もとの相談'],
      ['表', '会う人', '業務ごとの分担'],
    ]);
  });

  test('says choices as texts, and shows points to check ticked or not', () => {
    expect(blockOf(filled(), '場面')).toEqual({ label: '場面', kind: 'text', text: '夜', lines: 1 });
    expect(blockOf(filled(), '点検')).toMatchObject({ kind: 'boxes', boxes: [{ ticked: true }, { ticked: false }] });
    expect(blockOf(filled(), 'もとの相談')).toMatchObject({ text: '夜の電話' });
  });

  test('has its rows as tables, with numbers, names and what they lead to', () => {
    expect(blockOf(filled(), '会う人')).toMatchObject({
      kind: 'table',
      key: '',
      columns: [
        { label: '人', width: 'number' },
        { label: '役割', width: 'long' },
        { width: 'long' },
        { width: 'short' },
        { width: 'short' },
        { width: 'short' },
        { width: 'short' },
      ],
      rows: [
        ['1', '訪問看護師', '𠮷野さんの紹介', '11/6（金）', '電話・FAX、訪問、来所', '3 頼める', '2'].map((text) => ({
          text,
        })),
        ['2', '-薬剤師', '', '', '', '', ''].map((text) => ({ text })),
      ],
    });
    expect(blockOf(filled(), '業務ごとの分担')).toMatchObject({
      rows: [
        [{ text: '実態把握' }, { text: '' }, { text: '' }],
        [{}, { text: '市町村' }, {}],
      ],
    });
  });

  test('holds no control characters', () => {
    expect(blockOf(filled(recordOf({ why: 'a\u0000b\u000bc' })), 'わけ')).toMatchObject({ text: 'abc' });
  });

  test('goes out under its band until its check is finished', () => {
    const gated = { ...sheet, gate: { field: 'check', band: '点検 未了' } };
    const bands = (ticked: string[]) => sheetDocument(gated, { id: '', contents: contentsOf(recordOf({ check: ticked })) }, imprint).bands;
    expect(bands(['name'])).toEqual(['点検 未了']);
    expect(bands(['name', 'place'])).toEqual([]);
    expect(sheetDocument(gated, undefined, imprint).bands).toEqual([]);
  });
});

test('a blank sheet has help, boxes to tick and lines to write on', () => {
  const blank = sheetDocument(sheet, undefined, imprint);
  expect(blockOf(blank, 'わけ')).toEqual({ label: 'わけ', help: '何を書くか', kind: 'text', text: '', lines: 3 });
  expect(blockOf(blank, '場面')).toMatchObject({ kind: 'boxes', boxes: [{ label: '夜', ticked: false }, { label: '昼' }] });
  expect(blockOf(blank, '期限')).toMatchObject({ text: '令和　　年　　月　　日' });
  const table = blockOf(blank, '会う人');
  expect(table).toMatchObject({ key: '電＝電話・FAX　訪＝訪問、来所　0＝知らない　1＝名前を知る　2＝話した　3＝頼める　4＝頼まれる' });
  if (table.kind !== 'table') throw new Error();
  expect(table.rows).toHaveLength(3);
  expect(table.rows[0]?.[4]).toEqual({ text: '', boxes: ['電', '訪', 'その他'].map((label) => ({ label, ticked: false })), lines: 1 });
  expect(table.rows[0]?.[2]).toEqual({ text: '', lines: 2 });
});

test('a sample says that it is one', () => {
  expect(sheetDocument(sheet, { id: '', contents: contentsOf(written), isSample: true }, imprint).bands).toEqual([
    '記入例（架空の町のものです）',
  ]);
});

test('a テーマ joins its page with its sheets', () => {
  const topic = topicDocument(
    {
      name: '夜の不安',
      title: '解決シナリオ',
      head: [{ label: '場面', text: '看取り' }],
      parts: [
        { title: '目指す姿', text: '聞く先がある' },
        {
          title: '対策',
          text: '',
          table: {
            columns: [
              { label: '誰に', isShort: false },
              { label: 'いつまで', isShort: true },
            ],
            rows: [['家族', '4/1']],
          },
        },
      ],
    },
    [filled()],
    imprint.edition,
  );
  expect(topic.scenario.map(({ title, blocks }) => [title, blocks[0]?.kind])).toEqual([
    ['目指す姿', 'text'],
    ['対策', 'table'],
  ]);
  expect(topic.scenario[1]?.blocks[0]).toMatchObject({ columns: [{ width: 'long' }, { width: 'short' }] });
  expect(topic.sheets).toHaveLength(1);
});
