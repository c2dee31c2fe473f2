import { expect, test } from 'vitest';
import { atom } from './atom.ts';

test('listeners hear of changes alone, and of none once they are stopped', () => {
  const $number = atom(1);
  const [heard, subscribed]: [number[], number[]] = [[], []];
  const stop = $number.listen((value) => heard.push(value));
  $number.subscribe((value) => subscribed.push(value));
  $number.set(1);
  $number.set(2);
  stop();
  $number.set(3);
  expect([heard, subscribed, $number.get()]).toEqual([[2], [1, 2, 3], 3]);
});

test('what a listener changes is told of when all have heard of what it was called for', () => {
  const [$first, $second] = [atom(0), atom(0)];
  const told: string[] = [];
  $first.listen((value) => {
    $second.set(value);
    told.push('first listener is done');
  });
  $first.listen((value) => told.push(`first ${String(value)}`));
  $second.listen((value) => told.push(`second ${String(value)}`));
  $first.set(1);
  expect(told).toEqual(['first listener is done', 'first 1', 'second 1']);
});

test('one that is stopped by another while they are called is not called any more', () => {
  const $number = atom(0);
  const heard: number[] = [];
  $number.listen(() => {
    stop();
  });
  const stop = $number.listen((value) => heard.push(value));
  $number.set(1);
  expect(heard).toEqual([]);
});

test('one that throws keeps no other from hearing, and is heard of', () => {
  const $number = atom(0);
  const heard: number[] = [];
  $number.listen(() => {
    throw new Error('no');
  });
  $number.listen((value) => heard.push(value));
  expect(() => {
    $number.set(1);
  }).toThrow('no');
  expect(() => {
    $number.set(2);
  }).toThrow('no');
  expect(heard).toEqual([1, 2]);
});
