import { visibleTray } from '../learner/visible-tray.ts';
import { type RecordData } from '../learner/record.ts';
import { rowIds } from '../learner/presence.ts';
import { asNote, asPath, notePath, walkPath } from './records.ts';
import { followPath, type Scenes, type Walk } from './walk.ts';

/** A way that once came to an ending. */
export interface FinishedWalk {
  /** As far as this edition knows it. */
  walk: Walk;
  /** Whether it is the present walk. */
  isPresent: boolean;
  /** Id of its ending then. */
  ending: string;
  /** When it came there, in milliseconds. */
  at: number;
}

/** Finished walks, earliest first. The same way is listed once, however often it was walked, and in however many tabs. */
export function finishedWalks(record: RecordData, dialogue: Scenes): FinishedWalk[] {
  const present = asPath(record.values['path']?.value).join();
  const walks = new Map<string, FinishedWalk>();
  for (const row of rowIds(record, 'walks')) {
    const register = record.values[walkPath(row, 'path')];
    const path = asPath(register?.value);
    const way = path.join();
    if (!register || path.length === 0 || walks.has(way)) continue;
    walks.set(way, {
      walk: followPath(dialogue, path),
      isPresent: way === present,
      ending: asNote(record.values[walkPath(row, 'ending')]?.value),
      at: register.at,
    });
  }
  return [...walks.values()];
}

/** A note that stands beside no choice of this edition, or that lost its place to a note written in another window. */
export interface LooseNote {
  text: string;
  at: number;
  /** The words it was written for, if they are still there. */
  say?: string | undefined;
}

export function looseNotes(record: RecordData, dialogue: Scenes): LooseNote[] {
  const choices = new Map(dialogue.nodes.flatMap((node) => node.choices.map((choice) => [notePath(choice.id), choice.say] as const)));
  const gone = Object.entries(record.values).filter(([path]) => path.startsWith('note/') && !choices.has(path));
  const overtaken = visibleTray(record).filter(({ path }) => path.startsWith('note/'));
  return [...gone.map(([path, register]) => ({ path, ...register })), ...overtaken]
    .map(({ path, value, at }) => ({ text: asNote(value), at, say: choices.get(path) }))
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.at - b.at);
}
