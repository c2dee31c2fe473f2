import { z } from 'astro/zod';
import { id, list, sourceUse, text } from '../authoring/fields.ts';

const figureId = id('r5.affiliation.hospital');
const label = text('表に出すことばを書きます。');
const ids = (example: string) => z.array(id(example)).default([]);

/** Someone to team up with, as a material describes what they bring. */
const strength = {
  /** What they bring, as the material has it, in our words. */
  text: text('強みを1、2文で書きます。'),
  /** What to ask them for. */
  ask: text('何を頼むか、聞くかを書きます。'),
  /** What contradicts it. */
  caution: text('気を付けることを書きます。').optional(),
  source: sourceUse,
};

/** `content/position.yaml`: what 「あなたの立場」 can be told, and what it says. */
export const positionSchema = z.strictObject({
  affiliations: list(
    z.strictObject({
      id: id('hospital'),
      label,
      /** The figure that says how many belong there. */
      share: figureId,
      /** The column of the tables by affiliation that they are part of. */
      group: id('hospital-clinic').optional(),
    }),
    '所属先を並べます。',
  ),
  /** Columns of the tables by affiliation. */
  groups: list(z.strictObject({ id: id('hospital-clinic'), label }), '表の列を並べます。'),
  qualifications: list(
    z.strictObject({
      id: id('nurse'),
      label,
      side: z.enum(['medical', 'care'], 'side は medical か care にします。').optional(),
      /** A figure of its own, for a qualification that has no row in the table. */
      alone: figureId.optional(),
    }),
    '資格を並べます。',
  ),
  employments: list(z.strictObject({ id: id('parttime'), label, share: figureId }), '勤務形態を並べます。'),
  years: list(z.strictObject({ id: id('gt0-2y'), label }), '経験年数の区分を並べます。'),
  tasks: list(
    z.strictObject({
      id: id('network'),
      label,
      /** Which row of the report it is was inferred, and the reader is told. */
      inferred: z.boolean().default(false),
    }),
    '業務を並べます。',
  ),
  strengths: list(
    z.strictObject({
      id: id('liaison'),
      title: text('だれの強みかを書きます。'),
      of: list(id('hospital'), '所属先の id を並べます。'),
      ...strength,
    }),
    '所属先の強みを並べます。',
  ),
  sides: list(
    z.strictObject({ id: z.enum(['medical', 'care']), title: text('名前を書きます。'), ...strength }),
    '資格の2つの側を書きます。',
  ),
  lessons: list(
    z.strictObject({
      id: id('new'),
      when: z.strictObject({
        affiliations: ids('hospital'),
        employments: ids('parttime'),
        years: ids('y0'),
        side: z.enum(['medical', 'care']).optional(),
      }),
      why: text('なぜそのレッスンからかを1文で書きます。'),
      path: id('first-days').optional(),
      competencies: z.array(z.string().regex(/^K[1-9]$/, '能力の領域を K1〜K9 から書きます。')).default([]),
    }),
    '先に読むレッスンの決まりを並べます。',
  ),
});
export type Position = z.output<typeof positionSchema>;
