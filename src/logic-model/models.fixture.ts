import fc from 'fast-check';
import type { Model, Stage } from './model.ts';

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('家族が夜に電話、訪問看護師「用紙」で話す。ーっ15分ABC ')), maxLength: 120 }),
  fc.string({ maxLength: 120 }),
  fc.constantFrom('', '夜', '訪'.repeat(120), '0'.repeat(120)),
);

/** Chains as large as the sheet allows: six stages of up to six boxes, any links from stage to stage. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    stages: fc.array(fc.array(fc.record({ text: word, indicator: word }), { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    links: fc.array(fc.boolean(), { minLength: 180, maxLength: 180 }),
    checks: fc.array(fc.record({ sentence: word, assumption: word }), { minLength: 5, maxLength: 5 }),
    note: word,
  })
  .map(({ stages: drawn, links, checks, note }) => {
    const stages = drawn.map((boxes, index): Stage => ({
      id: `s${String(index)}`,
      label: '直接の結果',
      linked: true,
      boxes: boxes.map((box, row) => ({ ...box, id: `s${String(index)}/${String(row)}`, number: row + 1 })),
    }));
    const pairs = stages.flatMap((stage, index) =>
      stage.boxes.flatMap((from) => (stages[index + 1]?.boxes ?? []).map((to) => ({ from: from.id, to: to.id }))),
    );
    return {
      title: '夜の不安',
      stages,
      links: pairs.filter((_, index) => links[index]),
      checks: stages.slice(1).map((stage, index) => ({
        from: stages[index]?.id ?? '',
        to: stage.id,
        label: '次へ',
        certainty: undefined,
        choices: ['言える', 'あやしい', '分からない'],
        ...(checks[index] ?? { sentence: '', assumption: '' }),
      })),
      notes: [{ label: '外の影響', text: note }],
    };
  });
