import { expect, test } from 'vitest';
import { dataScript, pageData } from './data.ts';

const site = { base: '/training/', files: new Set(['index.html', 'lessons/a01/index.html']) };
const value = {
  href: '/training/lessons/a01/#end',
  list: ['/training/', 'a "quoted" text\u2028</script>', 7, null, true, { r: 'r+"x"' }],
  text: '/training/lessons/a01/ を読みます。',
};

function run(script: string, root: string): unknown {
  let made: unknown;
  const musubime = { data: (path: string, make: (root: string) => unknown) => (made = { path, value: make(root) }) };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is run as a browser runs it.
  (new Function('musubime', script) as (loader: typeof musubime) => void)(musubime);
  return made;
}

test('a JSON file as a script hands out the same value, its addresses those of the folder', () => {
  expect(run(dataScript('resume.json', value, site), 'file:///S:/kyozai/')).toEqual({
    path: 'resume.json',
    value: {
      ...value,
      href: 'file:///S:/kyozai/lessons/a01/index.html#end',
      list: ['file:///S:/kyozai/index.html', ...value.list.slice(1)],
    },
  });
});

test('the data of a widget lead on from its page, and end no script', () => {
  const made = pageData(JSON.stringify(value), site, '../../');
  expect(made).not.toContain('<');
  expect(JSON.parse(made)).toEqual({
    ...value,
    href: '../../lessons/a01/index.html#end',
    list: ['../../index.html', ...value.list.slice(1)],
  });
});
