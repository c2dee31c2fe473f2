import { onlyTab } from '../src/learner/channel.ts';
import { createLearner } from '../src/learner/create-learner.ts';
import { sheetPlace } from '../src/learner/keys.ts';
import type { RecordStorage } from '../src/learner/storage.ts';

/** Microseconds for one key press, by the number of sheets that are stored beside the one written in. */
export type WriteTimes = { stored: number; median: number; p95: number }[];

const rounds = 15;
const batches = 10;
const keysInBatch = 50;

/**
 * Writes with the real Learner: an edit as a key press makes it, and the write that follows. Sizes take turns, so that a warm
 * or busy moment of the computer falls on all of them; each gets the median of all its batches. A browser's clock is coarse, so
 * many key presses are timed together.
 */
export function measureWrites(storage: RecordStorage, sizes: readonly number[]): WriteTimes {
  const samples = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      for (const key of storage.keys()) storage.remove(key);
      const times = writeKeys(storage, size);
      // The first round warms up.
      if (round > 0) samples.get(size)?.push(...times);
    }
  }
  return sizes.map((stored) => {
    const times = (samples.get(stored) ?? []).sort((a, b) => a - b);
    return { stored, median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
  });
}

function writeKeys(storage: RecordStorage, stored: number): number[] {
  const tasks: (() => void)[] = [];
  const learner = createLearner({
    tab: onlyTab,
    site: { id: 'bench', edition: '2026.11' },
    lasting: storage,
    passing: storage,
    now: () => Date.now(),
    defer: (task) => {
      tasks.push(task);
    },
  });
  for (let sheet = 0; sheet < stored; sheet++) {
    const handle = learner.open(sheetPlace('w08', `s${String(sheet)}`));
    for (let field = 0; field < 15; field++) handle.edit(`field-${String(field)}`, text);
    handle.flush();
  }
  tasks.length = 0;
  const handle = learner.open(sheetPlace('w08', 's0'));
  const times: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    let written = text;
    const start = performance.now();
    for (let key = 0; key < keysInBatch; key++) {
      written += 'あ';
      handle.edit('field-3', written);
      tasks.pop()?.();
    }
    times.push(((performance.now() - start) * 1000) / keysInBatch);
  }
  return times;
}

/** What stands in a field, as long as such texts are. */
const text = '夜に家族が不安になったとき、どこへ電話すればよいかが決まっていない。訪問看護の番号は知っている。';
