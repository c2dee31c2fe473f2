import type { Problem } from '../../src/authoring/problems.ts';
import { dialogueShelf } from '../../src/dialogues/shelf.ts';
import { questionShelf } from '../../src/questions/shelf.ts';
import { shuffle } from '../../src/questions/shuffle.ts';

/** Kinds of questions that are answered by choosing. */
export type ChoiceKind = 'single' | 'multiple' | 'dialogue';

/** What somebody chooses from, without the question: options in the order in which they are shown. */
export interface ChoiceSet {
  /** `a05-q1`, or dialogue and scene: `d1/n2`. */
  id: string;
  /** The lesson or the dialogue. What is learned for one group is learned from the others. */
  group: string;
  kind: ChoiceKind;
  /** The question, or what the partner has just said. Nothing here that judges options reads it. */
  stem: string;
  options: readonly { id: string; text: string; right: boolean }[];
}

/**
 * Every set of `content/questions/` and `content/dialogues/` that has a right and a wrong option. In a dialogue the right line is `good`.
 *
 * @throws Error when a file cannot be read; the build says what is wrong with it.
 */
export function readChoiceSets(root: string): ChoiceSet[] {
  const problems: Problem[] = [];
  const { questions } = questionShelf.read(root, problems, undefined);
  const { dialogues } = dialogueShelf.read(root, problems);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}: ${problem.reason}`);

  const inQuestions = questions.flatMap(({ data }) =>
    [...data.recall, ...data.exercises].flatMap((question): ChoiceSet[] =>
      question.kind === 'single' || question.kind === 'multiple'
        ? [
            {
              ...question,
              group: data.lesson,
              options: shuffle(question.options, question.id).map(({ correct, ...option }) => ({ ...option, right: correct })),
            },
          ]
        : [],
    ),
  );
  const inDialogues = dialogues.flatMap(({ data }) =>
    data.nodes.map((node): ChoiceSet => ({
      id: `${data.id}/${node.id}`,
      group: data.id,
      kind: 'dialogue',
      stem: node.partner,
      options: node.choices.map(({ id, say, verdict }) => ({ id, text: say, right: verdict === 'good' })),
    })),
  );
  return [...inQuestions, ...inDialogues].filter(({ options }) => new Set(options.map(({ right }) => right)).size === 2);
}
