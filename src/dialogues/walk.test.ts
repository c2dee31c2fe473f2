import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, scene, scenes, small, storedPath } from './scenes.fixture.ts';
import { followPath, pathOf, stepBack, type Scenes } from './walk.ts';
import { listPaths, pathToScene } from './ways.ts';

const withPath = scenes.chain((dialogue) => fc.record({ dialogue: fc.constant(dialogue), path: storedPath(dialogue) }));

describe('a walk', () => {
  test('begins at the first scene', () => {
    expect(followPath(small, [])).toMatchObject({ steps: [], scene: { id: 's1' }, dropped: [] });
  });

  test('stands where its choices lead', () => {
    const walk = followPath(small, ['a', 'c']);
    expect(walk.scene?.id).toBe('s3');
    expect(followPath(small, ['a', 'c', 'f'])).toMatchObject({ ending: { id: 'e2' }, dropped: [] });
  });

  test('steps back one choice, and not beyond the first scene', () => {
    expect(stepBack(followPath(small, ['a', 'c']))).toEqual(['a']);
    expect(stepBack(followPath(small, []))).toEqual([]);
  });

  test('is begun anew from a scene on the way of the first walk that came by', () => {
    const walks = [followPath(small, ['b', 'e']), followPath(small, ['a', 'c', 'f'])];
    expect(pathToScene(walks, 's3')).toEqual(['b']);
    expect(pathToScene(walks, 's2')).toEqual(['a']);
    expect(pathToScene([followPath(small, ['b', 'e'])], 's2')).toBeUndefined();
  });
});

describe('in a new edition', () => {
  const edition = (change: (nodes: Scenes['nodes']) => Scenes['nodes']): Scenes => ({ ...small, nodes: change(small.nodes) });

  test('a choice that is gone ends the path before it', () => {
    const after = edition((nodes) => nodes.map((node) => (node.id === 's2' ? scene('s2', [choice('d', 'e1'), choice('g', 's3')]) : node)));
    expect(followPath(after, ['a', 'c', 'f'])).toMatchObject({ scene: { id: 's2' }, dropped: ['c', 'f'] });
  });

  test('words that were written anew change nothing', () => {
    const after = edition((nodes) =>
      nodes.map((node) => ({ ...node, choices: node.choices.map((item) => ({ ...item, say: '言い直し' })) })),
    );
    expect(followPath(after, ['a', 'c', 'f'])).toMatchObject({ ending: { id: 'e2' }, dropped: [] });
  });

  test('a scene that was put in between is where the walk goes on', () => {
    const after = edition((nodes) => [
      ...nodes.map((node) => (node.id === 's1' ? scene('s1', [choice('a', 'new'), choice('b', 's3')]) : node)),
      scene('new', [choice('h', 's2'), choice('i', 'e1')]),
    ]);
    expect(followPath(after, ['a', 'c', 'f'])).toMatchObject({ scene: { id: 'new' }, dropped: ['c', 'f'] });
  });

  test('a scene that is gone, with a choice that still leads there, ends the path before that choice', () => {
    const after = edition((nodes) => nodes.filter((node) => node.id !== 's3'));
    expect(followPath(after, ['a', 'c', 'f'])).toMatchObject({ scene: { id: 's2' }, dropped: ['c', 'f'] });
  });
});

describe('whatever is stored', () => {
  test('a walk stands at one scene or one ending, and loses no id', () => {
    fc.assert(
      fc.property(withPath, ({ dialogue, path }) => {
        const walk = followPath(dialogue, path);
        expect([walk.scene, walk.ending].filter(Boolean)).toHaveLength(1);
        expect([...pathOf(walk), ...walk.dropped]).toEqual(path);
      }),
    );
  });

  test('what is valid of a path is valid in itself', () => {
    fc.assert(
      fc.property(withPath, ({ dialogue, path }) => {
        const walk = followPath(dialogue, path);
        expect(followPath(dialogue, pathOf(walk))).toEqual({ ...walk, dropped: [] });
      }),
    );
  });

  test('a step back undoes any choice', () => {
    fc.assert(
      fc.property(withPath, ({ dialogue, path }) => {
        const walk = followPath(dialogue, path);
        for (const next of walk.scene?.choices ?? []) {
          const further = followPath(dialogue, [...pathOf(walk), next.id]);
          expect(further.steps).toHaveLength(walk.steps.length + 1);
          expect(stepBack(further)).toEqual(pathOf(walk));
        }
      }),
    );
  });
});

describe('all paths', () => {
  test('of a small dialogue', () => {
    expect(listPaths(small)).toEqual([
      ['a', 'c', 'e'],
      ['a', 'c', 'f'],
      ['a', 'd'],
      ['b', 'e'],
      ['b', 'f'],
    ]);
  });

  test('end, each at an ending and each only once', () => {
    fc.assert(
      fc.property(scenes, (dialogue) => {
        const paths = listPaths(dialogue);
        for (const path of paths) expect(followPath(dialogue, path)).toMatchObject({ ending: expect.anything() as unknown, dropped: [] });
        expect(new Set(paths.map((path) => path.join())).size).toBe(paths.length);
      }),
    );
  });

  test('whoever chooses and chooses comes to an ending by one of them', () => {
    fc.assert(
      fc.property(scenes, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (dialogue, picks) => {
        let walk = followPath(dialogue, []);
        for (const pick of picks) {
          const choices = walk.scene?.choices ?? [];
          const next = choices[pick % choices.length];
          if (next) walk = followPath(dialogue, [...pathOf(walk), next.id]);
        }
        expect(walk.ending).toBeDefined();
        expect(listPaths(dialogue)).toContainEqual(pathOf(walk));
      }),
    );
  });

  test('of scenes that lead back to themselves are still found', () => {
    const circle: Scenes = { ...small, nodes: [scene('s1', [choice('a', 's1'), choice('b', 'e1')])] };
    expect(listPaths(circle)).toEqual([['b']]);
  });
});
