import { useState } from 'preact/hooks';
import type { Place } from '../learner/keys.ts';
import type { FieldComparison } from './compare.ts';
import type { Match } from './plan.ts';
import type { Choice } from './take.ts';
import type { Taking } from './take-in.ts';

/** A record of the file with what it says beside the own one. */
export interface Compared {
  match: Match;
  comparisons: readonly FieldComparison[];
}

/** What is chosen of one record, by keys of its comparisons; `whole` stands for a record that is not here yet. */
export type Chosen = ReadonlyMap<string, Choice>;

export const whole = 'whole';

export interface Choices {
  choices: ReadonlyMap<Place, Chosen>;
  choose: (place: Place, key: string, choice: Choice) => void;
  /** Chooses one side for all that differs, and gives how many places that are. */
  chooseAll: (side: 'mine' | 'theirs', only: readonly Compared[]) => number;
  /** Places that will get something of the file. */
  count: number;
  /** What is to be written. `keepRest`: texts that were not chosen go to the tray, except those of the header. */
  takings: (keepRest: boolean) => Taking[];
}

/** What the learner has chosen so far; nothing is written. `takeNew`: records that are not here yet are taken until unticked. */
export function useChoices(compared: readonly Compared[], takeNew: boolean): Choices {
  const [state, setState] = useState<{ of: readonly Compared[]; choices: ReadonlyMap<Place, Chosen> }>();
  // With another comparison all choices begin anew.
  const choices = state?.of === compared ? state.choices : initialChoices(compared, takeNew);
  const set = (changed: Iterable<readonly [Place, Chosen]>) => {
    setState({ of: compared, choices: new Map([...choices, ...changed]) });
  };
  return {
    choices,
    choose: (place, key, choice) => {
      set([[place, new Map([...(choices.get(place) ?? []), [key, choice]])]]);
    },
    chooseAll: (side, only) => {
      const changed = only.map(({ match, comparisons }): [Place, Chosen] => [
        match.place,
        new Map(match.mine ? openKeys(comparisons).map((key) => [key, side]) : [[whole, side]]),
      ]);
      set(changed);
      return only.reduce((sum, { match, comparisons }) => sum + (match.mine ? openKeys(comparisons).length : comparisons.length), 0);
    },
    count: compared.reduce((sum, { match, comparisons }) => {
      const chosen = choices.get(match.place) ?? new Map<string, Choice>();
      if (!match.mine) return sum + (chosen.get(whole) === 'theirs' ? comparisons.length : 0);
      return sum + [...chosen.values()].filter((choice) => choice !== 'mine').length;
    }, 0),
    takings: (keepRest) =>
      compared.flatMap(({ match, comparisons }): Taking[] => {
        const chosen = choices.get(match.place) ?? new Map<string, Choice>();
        if (!match.mine) return chosen.get(whole) === 'theirs' ? [{ match, comparisons, choices: whole }] : [];
        const rest = keepRest ? openKeys(comparisons).filter((key) => !key.startsWith('header.')) : [];
        const taken = [...chosen].filter(([, choice]) => choice !== 'mine');
        const all = new Map<string, Choice>([...rest.map((key): [string, Choice] => [key, 'mine']), ...taken]);
        return all.size === 0 ? [] : [{ match, comparisons, choices: all }];
      }),
  };
}

function initialChoices(compared: readonly Compared[], takeNew: boolean): ReadonlyMap<Place, Chosen> {
  return new Map(compared.map(({ match }) => [match.place, new Map(match.mine || !takeNew ? [] : [[whole, 'theirs']])]));
}

const openKeys = (comparisons: readonly FieldComparison[]): string[] =>
  comparisons.flatMap(({ key, state }) => (state === 'different' || state === 'theirs' ? [key] : []));
