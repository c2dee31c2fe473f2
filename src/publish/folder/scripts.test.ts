import { expect, test } from 'vitest';
import { classicScripts } from './scripts.ts';

const site = { base: '/', files: new Set(['_astro/d.css']) };

type Exports = Record<string, unknown>;
type Run = (need: (file: string) => Exports, exports: Exports) => void;

/** Runs scripts as `loader.ts` does, and gives the exports of one. */
async function run(modules: Record<string, string>, name: string, loader: object = {}): Promise<Exports> {
  const scripts = await classicScripts(new Map(Object.entries(modules)), site);
  const defined = new Map<string, Run>();
  const musubime = {
    root: 'file:///S:/kyozai/',
    define: (file: string, _: unknown, body: Run) => defined.set(file, body),
    ...loader,
  };
  for (const { code } of scripts.values())
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is run as a browser runs it.
    (new Function('musubime', code) as (given: typeof musubime) => void)(musubime);
  const known = new Map<string, Exports>();
  const require = (asked: string): Exports => {
    const file = asked.replace('./', '');
    const exports = known.get(file) ?? {};
    if (!known.has(file)) {
      known.set(file, exports);
      defined.get(file)?.(require, exports);
    }
    return exports;
  };
  return require(name);
}

test('a module sees what another makes of its variables', async () => {
  const counter = 'let n=1;const up=()=>{n+=1};export{n as a,up as b};';
  const user = 'import{a as e,b as t}from"./counter.A1.js";t();t();export const seen=e;';
  expect((await run({ 'counter.A1.js': counter, 'user.B2.js': user }, 'user.B2.js'))['seen']).toBe(3);
  const scripts = await classicScripts(
    new Map([
      ['counter.A1.js', counter],
      ['user.B2.js', user],
    ]),
    site,
  );
  expect([...scripts].map(([name, { needs }]) => [name, needs]).sort()).toEqual([
    ['counter.A1.js', []],
    ['user.B2.js', ['counter.A1.js']],
  ]);
});

test('what it loads later, fetches and names goes through the loader, and other texts stay', async () => {
  const asked: string[] = [];
  const note = (kind: string) => (what: string) => asked.push(`${kind} ${what}`);
  const code =
    'const part=()=>import(`./part.C3.js`);part();fetch(`../ruby.json`);const own=(fetch)=>fetch(`mine`);let kept;own(e=>{kept=e});' +
    'export const style=`/_astro/d.css`,other="/_astro/none.css",said=String(part),text="import(`./part.C3.js`) 日本語",url=import.meta.url,mine=kept;';
  const made = await run({ 'x.js': code }, 'x.js', { import: note('import'), read: note('read') });
  expect(asked).toEqual(['import ./part.C3.js', 'read ../ruby.json']);
  expect(made).toMatchObject({
    style: 'file:///S:/kyozai/_astro/d.css',
    other: '/_astro/none.css',
    text: 'import(`./part.C3.js`) 日本語',
    url: 'file:///S:/kyozai/',
    mine: 'mine',
  });
  // `again.ts` reads the address of a part out of the function that asks for it.
  expect(/import\(\s*["'`]([^"'`]+)/.exec(String(made['said']))?.[1]).toBe('./part.C3.js');
});

test('what is wrong stays wrong: modules are strict', async () => {
  await expect(run({ 'x.js': 'undeclared=1;' }, 'x.js')).rejects.toThrow(ReferenceError);
});
