import type { ChoiceSet } from './choices.ts';
import { controls, rules, type Rule } from './rules.ts';
import type { Preferences } from './score.ts';
import { learnBayes, learnEndings, learnRegression, type Learned } from './statistics.ts';

/** Somebody who sees only options. */
export interface Reader {
  /** A key of `readerNames`. */
  name: string;
  /** Whether what it scores has a limit. Those without one are there to compare. */
  isLimited: boolean;
  /** Its preferences in sets of one group, after learning, if it learns, from sets of the others. */
  judge: (group: readonly ChoiceSet[], others: readonly ChoiceSet[]) => readonly Preferences[];
}

export const readers: readonly Reader[] = [
  ...Object.entries(rules).map(([name, rule]) => readerByRule(name, rule, true)),
  readerByLearning('bayes', learnBayes, true),
  readerByLearning('regression', learnRegression, true),
  ...Object.entries(controls).map(([name, rule]) => readerByRule(name, rule, false)),
  readerByLearning('endings', learnEndings, false),
];

/** A set, and what each reader (by name) prefers in it. */
export interface Judged {
  set: ChoiceSet;
  preferences: ReadonlyMap<string, Preferences>;
}

/** Every set of the named groups (of all, if none is named) as every reader sees it. */
export function judgeGroups(sets: readonly ChoiceSet[], named: readonly string[] = []): Judged[] {
  const groups = [...new Set(sets.map(({ group }) => group))].filter((group) => named.length === 0 || named.includes(group));
  return groups.flatMap((name) => {
    const own = sets.filter(({ group }) => group === name);
    const others = sets.filter(({ group }) => group !== name);
    const judged = readers.map((reader) => [reader.name, reader.judge(own, others)] as const);
    return own.map((set, at) => ({ set, preferences: new Map(judged.map(([reader, each]) => [reader, each[at] ?? []])) }));
  });
}

function readerByRule(name: string, rule: Rule, isLimited: boolean): Reader {
  return { name, isLimited, judge: (group) => group.map((set) => rule(textsOf(set))) };
}

function readerByLearning(name: string, learn: (sets: readonly ChoiceSet[]) => Learned, isLimited: boolean): Reader {
  return {
    name,
    isLimited,
    judge: (group, others) => {
      const { prefer } = learn(others);
      return group.map((set) => prefer(textsOf(set)));
    },
  };
}

function textsOf({ options }: ChoiceSet): string[] {
  return options.map(({ text }) => text);
}
