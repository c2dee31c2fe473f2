import { useEffect, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRegister } from '../learner/hooks.ts';
import { dialoguePlace, newId } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { rowIds } from '../learner/presence.ts';
import { messages } from './messages.ts';
import { asPath, isNewWalk, walkPath } from './records.ts';
import type { Dialogue } from './schema.ts';
import { followPath, letterOf, pathOf, stepBack, type Walk } from './walk.ts';

/** One dialogue on a page. Learner and handle are undefined on the server. */
export interface OpenConversation {
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  walk: Walk;
  /** Whether the last choice's outcome is shown; else the scene or the ending it led to. */
  isOutcome: boolean;
  /** Whether the walk was begun on an earlier visit, and nothing was done since. */
  isResumed: boolean;
  /** The choice that was just taken back, or was ticked before the page was alive. */
  undone: string | undefined;
  choose: (choice: string) => void;
  next: () => void;
  back: () => void;
  /** Goes on from another path. */
  go: (path: string[]) => void;
  /** The heading that takes the focus after each move. */
  heading: MutableRef<HTMLHeadingElement | null>;
  /** What a move is announced with. */
  said: string;
}

export function useConversation(dialogue: Dialogue, learner: Learner | undefined, ticked: string | undefined): OpenConversation {
  const handle = useMemo(() => learner?.open(dialoguePlace(dialogue.id)), [learner]);
  const register = useRegister(handle, 'path');
  const walk = useMemo(() => followPath(dialogue, asPath(register?.value)), [register]);
  const [isOutcome, setOutcome] = useState(false);
  const [undone, setUndone] = useState(ticked);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moves = useRef(0);

  useEffect(() => {
    if (moves.current === 0) return;
    // The whole scene comes into view, as far as there is room; the heading in any case.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [moves.current]);

  const move = (path: string[], outcome: boolean, words: string) => {
    moves.current += 1;
    setOutcome(outcome);
    setSaid(words);
    handle?.edit('path', path);
  };
  const go = (path: string[]) => {
    setUndone(undefined);
    move(path, false, messages.moved.back(path.length + 1));
  };
  return {
    learner,
    handle,
    walk,
    isOutcome: isOutcome && walk.steps.length > 0,
    isResumed: moves.current === 0 && walk.steps.length > 0,
    undone,
    heading,
    said,
    go,
    choose(id) {
      const { scene } = walk;
      const choice = scene?.choices.find((candidate) => candidate.id === id);
      if (!scene || !choice) return;
      const path = [...pathOf(walk), id];
      move(path, true, messages.moved.outcome(letterOf(scene, choice), messages.verdict[choice.verdict]));
      const chosen = followPath(dialogue, path);
      if (handle && chosen.ending) keepWalk(handle, chosen, chosen.ending.id);
    },
    next() {
      setUndone(undefined);
      move(pathOf(walk), false, walk.ending ? messages.moved.ending : messages.moved.next(walk.steps.length + 1));
    },
    back() {
      setUndone(walk.steps.at(-1)?.choice.id);
      move(stepBack(walk), false, messages.moved.back(walk.steps.length));
    },
  };
}

/** A walk that came to its ending stays, also when the learner steps back and goes another way. */
function keepWalk(handle: RecordHandle, walk: Walk, ending: string) {
  const record = handle.$record.get();
  if (!isNewWalk(record, walk)) return;
  const row = newId();
  handle.edit(walkPath(row, '#order'), rowIds(record, 'walks').length);
  handle.edit(walkPath(row, 'path'), pathOf(walk));
  handle.edit(walkPath(row, 'ending'), ending);
}
