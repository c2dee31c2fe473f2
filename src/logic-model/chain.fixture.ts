import type { RecordData, Value } from '../learner/record.ts';
import type { ChainSheet } from './chain.ts';

const text = (id: string) => ({ id, kind: 'text', label: id });
const refs = (field: string) => ({ id: 'leads', kind: 'refs', label: 'つながる先', field });

/** A sheet as W12 is built: rows from the aim backwards, each pointing at rows of the next stage, and the check of the steps. */
export const chainSheet: ChainSheet = {
  titleField: 'theme',
  sections: [
    {
      title: '行き先',
      fields: [
        { id: 'theme', kind: 'text', label: 'テーマ' },
        { id: 'goal', kind: 'longtext', label: '目指す姿' },
      ],
    },
    {
      title: '成果',
      fields: [
        { id: 'short', kind: 'rows', label: '短期の成果', blank: 2, columns: [text('state'), text('indicator')] },
        { id: 'activities', kind: 'rows', label: '活動', blank: 3, columns: [text('action'), refs('short')] },
      ],
    },
    {
      title: '資源',
      fields: [{ id: 'resources', kind: 'rows', label: '使えるもの', blank: 3, columns: [text('resource'), refs('activities')] }],
    },
    {
      title: 'つながりの点検',
      fields: [
        {
          id: 'links',
          kind: 'rows',
          label: '点検',
          preset: [
            { id: 'resources', label: '資源から活動へ' },
            { id: 'activities', label: '活動から短期へ' },
            { id: 'short', label: '短期から目指す姿へ' },
          ],
          columns: [
            { id: 'sentence', kind: 'longtext', label: 'もし〜なら〜' },
            {
              id: 'sure',
              kind: 'single',
              label: '言えるか',
              options: [
                { id: 'sound', label: '言える' },
                { id: 'doubtful', label: 'あやしい' },
                { id: 'unknown', label: '分からない' },
              ],
            },
            { id: 'assumption', kind: 'longtext', label: '前提' },
          ],
        },
        { id: 'outside', kind: 'longtext', label: '外の影響' },
      ],
    },
  ],
};

/** A record of the given registers; rows keep the order in which they are first named. */
export function recordOf(values: Record<string, Value>): RecordData {
  const rows = [...new Set(Object.keys(values).flatMap((path) => (path.includes('/') ? [path.split('/').slice(0, 2).join('/')] : [])))];
  const all = { ...Object.fromEntries(rows.map((row, index) => [`${row}/#order`, index + 1] as const)), ...values };
  return { values: Object.fromEntries(Object.entries(all).map(([path, value]) => [path, { value, at: 1, by: 'a' }])), tray: [] };
}

/** Two resources, one activity, two outcomes; the second resource is not used yet. */
export const written = recordOf({
  theme: '夜の不安',
  goal: '望む場所で過ごし続けられる。',
  'resources/r1/resource': '昼の訪問のうち15分',
  'resources/r1/leads': ['a1', 'gone'],
  'resources/r2/resource': '市の印刷費',
  'activities/a1/action': '家族に「説明用紙」で話す',
  'activities/a1/leads': ['s2', 's1'],
  'short/s1/state': '家族が、夜に聞く先を確かめられる',
  'short/s1/indicator': '紙を見て答えた家の数',
  'short/s2/state': '3者が、誰が話したかを知っている',
  'links/activities/sentence': 'もし同じ用紙で話すなら、紙が家に残る',
  'links/activities/sure': 'doubtful',
  outside: '夜に訪ねられる人の数',
});
