import type { ChoiceSet } from './choices.ts';

/** How much somebody is drawn to each option of a set, in its order; the highest is chosen, equal ones by lot. */
export type Preferences = readonly number[];

export interface Score {
  /** Share of choices that are right, 0 to 1. */
  right: number;
  /** The same share for somebody who chooses blindly. */
  chance: number;
  /** `right` on the scale on which choosing blindly is 0.25 and knowing everything is 1: as if every question had four options. */
  fair: number;
}

/**
 * What somebody scores who chooses by these preferences, in sets of one kind.
 *
 * Where several options are right, each of them is held against the wrong ones alone, as a single choice: it is found when it is
 * preferred to all of them. Telling how many to tick is worth nothing, and ticking all of them neither; the set counts with the mean
 * over its right options. So a set with one right option scores what it always did, and sets of any shape stand on one scale once the
 * share that chance gives is taken out.
 */
export function scoreOf(judged: readonly { set: ChoiceSet; preferences: Preferences }[]): Score {
  const right = mean(judged.map(({ set, preferences }) => foundIn(set, preferences)));
  const chance = mean(judged.map(({ set }) => 1 / (1 + wrongIn(set))));
  return { right, chance, fair: 0.25 + (0.75 * (right - chance)) / (1 - chance) };
}

/** How likely the right option of one set is chosen, 0 to 1; with several right ones, the mean. */
export function foundIn(set: ChoiceSet, preferences: Preferences): number {
  const preferred = (right: boolean) => preferences.filter((_, place) => set.options[place]?.right === right);
  const wrong = preferred(false);
  return mean(
    preferred(true).map((own) => (wrong.some((other) => other > own) ? 0 : 1 / (1 + wrong.filter((other) => other === own).length))),
  );
}

function wrongIn({ options }: ChoiceSet): number {
  return options.filter(({ right }) => !right).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
