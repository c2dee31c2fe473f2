import { z } from 'astro/zod';
import { id, list, text } from '../authoring/fields.ts';

const choice = z.strictObject({
  id: id('n1-ask'),
  /** The coordinator's words. */
  say: text('コーディネーターのことばを書きます。'),
  /** good: helps · partly: helps but misses something · off: a plausible wrong path. */
  verdict: z.enum(['good', 'partly', 'off'], 'verdict は good・partly・off のどれかにします。'),
  /** What happens next. */
  consequence: text('そのあと何が起きるかを書きます。'),
  /** Why. */
  why: text('なぜそうなるかを書きます。'),
  /** The belief behind a choice that is off. Needed there. */
  belief: text('この選択の裏にある思い込みを書きます。').optional(),
  /** The node or ending that follows. */
  to: id('n2'),
});

/** `content/dialogues/<id>.yaml`: a branching conversation. */
export const dialogueSchema = z.strictObject({
  id: id('d1'),
  title: text('題名を書きます。'),
  /** Who one speaks with: role first; a name only if it is in the town file. */
  partner: text('相手の役割を書きます。例: ケアマネジャーの吉野さん'),
  /** Where, when, what is known before the first word. */
  setting: text('場面を書きます。'),
  /** What is practised. */
  learning: text('この対話で練習することを書きます。'),
  /** Whether a clinician has read it; shown on the page. */
  review: z.enum(['unreviewed', 'reviewed']),
  /** The field of a sheet that the debrief fills. */
  debrief: z.strictObject({ sheet: id('w07'), field: id('background'), prompt: text('ふり返りの問いを書きます。') }),
  start: id('n1'),
  nodes: list(
    z.strictObject({
      id: id('n1'),
      /** Stage direction, if needed. */
      narration: text('ト書きを書きます。').optional(),
      /** The partner's words. */
      partner: text('相手のことばを書きます。'),
      choices: list(choice, '選択肢を2〜4つ書きます。').min(2, '選択肢を2〜4つ書きます。').max(4, '選択肢を2〜4つ書きます。'),
    }),
    '場面を書きます。',
  ),
  endings: list(
    z.strictObject({
      id: id('e1'),
      title: text('結末の名前を書きます。'),
      text: text('結末を書きます。'),
      /** What to take along. */
      learned: text('持ち帰ることを書きます。'),
    }),
    '結末を2つ以上書きます。',
  ).min(2, '結末を2つ以上書きます。'),
});
export type Dialogue = z.output<typeof dialogueSchema>;
