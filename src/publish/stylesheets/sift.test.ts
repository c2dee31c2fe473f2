import { expect, test } from 'vitest';
import { addPageNames, addScriptNames, noNames, Vocabulary } from './names.ts';
import { siftStyles } from './sift.ts';

function vocabulary(html: string, script = ''): Vocabulary {
  const page = noNames();
  addPageNames(page, html);
  return new Vocabulary([page, addScriptNames(noNames(), script)]);
}

const screen = (css: string, html: string, script?: string) => siftStyles(css, vocabulary(html, script)).screen;

test.each([
  ['a class of the page', '.a{top:0}', '<p class="b a">'],
  ['an id', '#a{top:0}', '<p id="a">'],
  ['a state', 'p:hover:not(.gone)>b:empty::before{top:0}', '<p><b>'],
  ['an attribute that the platform sets', 'details[open]>[aria-current=page]{top:0}', '<details>'],
  ['one of several in :is()', ':is(.a,.gone) p{top:0}', '<p class="a">'],
  ['an element of a picture', 'linearGradient{top:0}', '<svg><linearGradient>'],
  ['what stands behind an attribute with >', '.a{top:0}', '<p title="x > y" class="a">'],
  ['a class with a colon', '.md\\:hidden{top:0}', '<p class="md:hidden">'],
  ['a property that the page asks for', ':root{--a:0}', '<p style="top:var(--a)">'],
])('stays: %s', (_, css, html) => {
  expect(screen(css, html)).toBe(css);
});

test.each([
  ['a class among others', '.a{top:0}', 'e.className="b a"'],
  ['a key of a dictionary', '.a{top:0}', 'class:`notice ${({a:1})[x]}`'],
  ['the beginning of a class', '.sheet-head-name{top:0}', 'class:`sheet-head-${field}`'],
  ['the end of a class', '.two-wide{top:0}', 'class:n+"-wide"'],
  ['an element', 'dfn{top:0}', 'h(`dfn`,{})'],
  ['an element with a class', 'dfn.a{top:0}', 'element("dfn.a.b")'],
  ['an attribute of data, as a property', '[data-a-b=c]{top:0}', 'e.dataset.aB="c"'],
  ['an attribute of data in a part', '[data-a]{top:0}', '{"data-a":""}'],
])('stays: what a script may add: %s', (_, css, script) => {
  expect(screen(css, '<p>', script)).toBe(css);
});

test.each([
  ['a class', '.a{top:0}', '<p class="ab">', ''],
  ['an element', 'table{top:0}', '<p>', ''],
  ['a way to it', '.gone p{top:0}', '<p>', ''],
  ['all of :where()', ':where(.a,.b) p{top:0}', '<p>', ''],
  ['another value of data', '[data-kind=home]{top:0}', '<p data-kind="sheet">', ''],
  ['the other direction', '[dir=rtl] p{top:0}', '<p dir="ltr">', ''],
  ['what a script only looks for', '.a{top:0}', '<p>', 'document.querySelector(".a")'],
  ['a property of a script', '.a{top:0}', '<p>', 'b.a'],
  ['a class in a comment', '.a{top:0}', '<!-- <p class="a"> -->', ''],
  ['text', '.a{top:0}', '<p>a</p>', ''],
  ['a layer with nothing left in it', '@layer x{@media (width>=1px){.a{top:0}}}', '<p>', ''],
  ['a property nobody asks for, and what it alone asks for', ':root{--a:0;--b:var(--a)}', '<p>', ''],
  ['an animation nobody starts', '@keyframes a{to{top:0}}', '<p>', ''],
])('goes: %s', (_, css, html, script) => {
  expect(screen(css, html, script)).toBe('');
});

test('what pages are built with and no script changes is held to it', () => {
  const names = new Vocabulary([addScriptNames(noNames(), '"sheet","data-has-toc"')], { kind: 'home', root: new Set(['data-has-toc']) });
  const css = [
    '[data-page-kind=sheet] :focus{top:0}',
    'html:not([data-has-toc]):focus{top:0}',
    '[data-page-kind=home] :focus{top:0}',
    ':not([data-has-sidebar]){top:0}',
  ];
  expect(siftStyles(css.join(''), names).screen).toBe(css.slice(2).join(''));
});

test('selectors that match nothing go alone', () => {
  expect(screen('p,.gone,b>i{top:0}', '<p><b><i>')).toBe('p,b>i{top:0}');
});

test('names of layers and animations in use stay', () => {
  const css = '@layer a,b;@keyframes turn{0%{top:0}}p{animation:turn 1s}';
  expect(screen(css, '<p>')).toBe(css);
});

test('a property in a layer goes where the page always sets it outside of layers', () => {
  const css = ':root{--a:1}@layer x{:root,::backdrop{--a:0;--b:0}[data-theme=dark]{--a:2}}p{top:var(--a);left:var(--b)}';
  expect(screen(css, '<p data-theme="dark">')).toBe('p{top:1;left:0}');
});

test.each([
  ['one value', ':root{--a:1px}p{top:var(--a)}', 'p{top:1px}'],
  ['a value made of another', ':root{--a:1px;--b:calc(-1 * var(--a))}p{top:var(--b)}', 'p{top:calc(-1 * 1px)}'],
  ['what is asked for otherwise', ':root{--a:1px}p{top:var(--gone,var(--a)) var(--a,var(--b,2px))}', 'p{top:var(--gone,1px) 1px}'],
  ['the same value under a condition', ':root{--a:1px}@media (width>=1px){:root{--a:1px}}p{top:var(--a)}', 'p{top:1px}'],
  ['a value in a layer', '@layer x{:root,::backdrop{--a:1px}}p{top:var(--a)}', 'p{top:1px}'],
])('a property of the root that never changes stands where it is asked for: %s', (_, css, expected) => {
  expect(screen(css, '<p>')).toBe(expected);
});

test.each([
  ['two values', ':root{--a:1px}:root[data-theme=dark]{--a:2px}p{top:var(--a)}'],
  ['another value on paper', ':root{--a:1px}p{top:var(--a)}'],
  ['a value under a condition alone', '@media (width>=1px){:root{--a:1px}}p{top:var(--a)}'],
  ['a value of an element', ':root{--a:1px}b{--a:1px}p{top:var(--a)}'],
  ['a value made of what an element sets', ':root{--a:1px;--b:var(--a)}b{--a:2px}p{top:var(--b)}'],
  ['a value that a page sets', ':root{--a:1px}p{top:var(--a)}'],
])('a property stays where it is set: %s', (what, css) => {
  const paper = what.includes('paper') ? '@media print{:root{--a:3px}}' : '';
  const html = what.includes('page') ? '<p style="--a:4px"><b data-theme="dark">' : '<p><b data-theme="dark">';
  expect(screen(css + paper, html)).toBe(css);
});

test('a drawing asks for a property of its page', () => {
  expect(screen(':root{--a:red}', '<svg stroke="var(--a)">')).toBe(':root{--a:red}');
});

test('a property in a layer stays where the page sets it under a condition', () => {
  const css = '@media (width>=1px){:root{--a:1}}:root[data-theme=dark]{--a:1}@layer x{:root{--a:0}}p{top:var(--a)}';
  expect(screen(css, '<p data-theme="dark">')).toBe(css);
});

test('what is for paper alone stands apart, in its order and its layer', () => {
  const css =
    '@page{margin:0}p{top:0}@layer x{@media print{p{top:1px}}}@media print{p{top:2px}.gone{top:0}}@media screen{p{left:0}}@media print and (width>=1px){p{top:3px}}';
  expect(siftStyles(css, vocabulary('<p>'))).toEqual({
    screen: 'p{top:0}@media screen{p{left:0}}@media print and (width>=1px){p{top:3px}}',
    paper: '@page{margin:0}@layer x{p{top:1px}}p{top:2px}',
  });
});

test('a minus in a script is no part of a name', () => {
  expect(screen(':root{--a:0}.b-c{top:0}', '<p>', 'a=b--;c=d - e')).toBe('');
});
