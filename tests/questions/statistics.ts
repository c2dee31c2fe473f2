import type { ChoiceSet } from './choices.ts';
import { pieces, rules, type Rule } from './rules.ts';

/** What was learned from sets whose answers are known. */
export interface Learned {
  prefer: Rule;
  /** How much each piece of a text speaks for its being right (above 0) or wrong, per piece; the most telling first. */
  tell: (text: string) => { piece: string; weight: number }[];
}

const sizes = [2, 3];

/** Naive Bayes over the pairs and triples of characters that an option has. */
export function learnBayes(sets: readonly ChoiceSet[]): Learned {
  const counts = new Map<string, { right: number; wrong: number }>();
  const total = { right: 0, wrong: 0 };
  for (const { text, right } of sets.flatMap(({ options }) => options)) {
    const side = right ? 'right' : 'wrong';
    total[side] += 1;
    for (const piece of pieces(text, sizes)) {
      const count = counts.get(piece) ?? { right: 0, wrong: 0 };
      count[side] += 1;
      counts.set(piece, count);
    }
  }
  const weightOf = (piece: string) => {
    const { right, wrong } = counts.get(piece) ?? { right: 0, wrong: 0 };
    if (right + wrong < 2) return 0;
    return Math.log((right + 0.5) / (total.right + 1)) - Math.log((wrong + 0.5) / (total.wrong + 1));
  };
  return withWeights((text) => [...pieces(text, sizes)].map((piece) => ({ piece, weight: weightOf(piece) })));
}

/** Rules whose preference is one of the things a regression weighs. */
const formRules = [
  'longest',
  'secondLongest',
  'shortest',
  'middleLength',
  'noExcuse',
  'asks',
  'notAbsolute',
  'first',
  'second',
  'third',
  'last',
];

/** Logistic regression within each set, over pairs and triples of characters and the simple rules together. */
export function learnRegression(sets: readonly ChoiceSet[]): Learned {
  const numbers = new Map<string, number>();
  const numberOf = (feature: string) => {
    const known = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, known);
    return known;
  };
  const learnable = sets.map(({ options }) => {
    const forms = formsOf(options.map(({ text }) => text));
    return options.map(({ text, right }, at) => ({ right, features: [...pieces(text, sizes), ...(forms[at] ?? [])].map(numberOf) }));
  });
  const weights = new Float64Array(numbers.size);
  const sumOf = (features: readonly number[]) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
  for (let round = 0; round < 12; round += 1) {
    const step = 0.05 / (1 + round / 4);
    for (const options of learnable) {
      const powers = options.map(({ features }) => Math.exp(sumOf(features)));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const share = 1 / options.filter(({ right }) => right).length;
      options.forEach(({ right, features }, at) => {
        const error = (right ? share : 0) - (powers[at] ?? 0) / all;
        for (const feature of features) weights[feature] = (weights[feature] ?? 0) * (1 - step * 0.01) + step * error;
      });
    }
  }
  const weightOf = (feature: string) => weights[numbers.get(feature) ?? -1] ?? 0;
  const tell = (text: string) => [...pieces(text, sizes)].map((piece) => ({ piece, weight: weightOf(piece) }));
  const learned = withWeights(tell);
  return {
    ...learned,
    prefer: (texts) => {
      const forms = formsOf(texts);
      return learned.prefer(texts).map((sum, at) => sum + (forms[at] ?? []).reduce((more, form) => more + weightOf(form), 0));
    },
  };
}

/** Naive Bayes over the last characters alone: how an option ends. */
export function learnEndings(sets: readonly ChoiceSet[]): Learned {
  const ending = (text: string) => text.replaceAll(/[。」』？]+$/g, '').slice(-4);
  const learned = learnBayes(
    sets.map((set) => ({ ...set, options: set.options.map((option) => ({ ...option, text: ending(option.text) })) })),
  );
  return { prefer: (texts) => learned.prefer(texts.map(ending)), tell: (text) => learned.tell(ending(text)) };
}

/** For each option, the names of the form rules that prefer it to some other. */
function formsOf(texts: readonly string[]): string[][] {
  const forms = texts.map((): string[] => []);
  for (const name of formRules) {
    const preferences = rules[name]?.(texts) ?? [];
    const best = Math.max(...preferences);
    if (Math.min(...preferences) === best) continue;
    preferences.forEach((preference, at) => {
      if (preference === best) forms[at]?.push(name);
    });
  }
  return forms;
}

function withWeights(weigh: (text: string) => { piece: string; weight: number }[]): Learned {
  return {
    prefer: (texts) => texts.map((text) => weigh(text).reduce((sum, { weight }) => sum + weight, 0)),
    tell: (text) => weigh(text).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}
