import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeBarePages } from './bare.ts';
import { launchBrowser } from './browser.ts';
import { addLesson } from './lesson.ts';
import { fillTopics } from './records.ts';
import { createCourse, createPlainStarlight, startBuild, type Site } from './sites.ts';
import { printTable } from './times.ts';
import { practise, visit, type Place, type Visit } from './visit.ts';
import { serveZipped, type Sent } from './zipped.ts';

/** How often every page is measured, in turns. */
const rounds = Number(process.argv[2] ?? 4);

const course = createCourse();
const starlight = createPlainStarlight();
for (const site of [course, starlight]) site.fill(36);
await build(course, { HOST: addLesson(course.root) });
await build(starlight);
const bareFolder = join(course.root, 'bare');
const longSheet = readFileSync(join(course.root, 'dist/sheets/w08/index.html'), 'utf8');
writeBarePages(bareFolder, longSheet.replaceAll(/<(script|style)[^>]*>.*?<\/\1>|<[^>]+>|\s+/gs, '').length);
const [ours, plain, bare] = await Promise.all([join(course.root, 'dist'), join(starlight.root, 'dist'), bareFolder].map(serveZipped));
if (!ours || !plain || !bare) throw new Error('A site is not served.');

const { entries, fields } = fillTopics(50, 100);
const question = '[data-question="bench.m01-q1"]';
const bareQuestion = '[id="bench.m01-q1"]';
const onBare = {
  choice: `${bareQuestion} input`,
  grade: `${bareQuestion} button`,
  answered: `${bareQuestion} output:not(:empty)`,
  near: 'textarea',
  text: 'textarea',
};
const barePage: Place = { name: 'bare page', site: bare, path: '/lesson/', practice: onBare, leads: true };
const longBarePage: Place = {
  name: `bare page as long as W08, ${String(fields)} fields`,
  site: bare,
  path: '/long/',
  practice: onBare,
  stored: entries,
};
const plainPage: Place = { name: 'plain Starlight', site: plain, path: '/lesson-0001/', leads: true };
const benchLesson: Place = {
  name: 'bench lesson',
  site: ours,
  path: '/lessons/bench.m01/',
  practice: {
    choice: `${question} input`,
    grade: `${question} .actions button`,
    answered: `${question} .verdict:not(:empty)`,
    near: '[data-question="bench.m01-ex1"]',
    text: '[data-question="bench.m01-ex1"] textarea',
  },
  leads: true,
};
const filledSheet: Place = {
  name: `sheet W08, ${String(fields)} fields`,
  site: ours,
  path: '/sheets/w08/#entry-t25',
  practice: {
    choice: '[name=theme]',
    answered: 'form[data-worksheet] > fieldset:enabled',
    near: 'form[data-worksheet]',
    text: '[name=theme]',
  },
  stored: entries,
};
const dialogue: Place = {
  name: 'dialogue D1',
  site: ours,
  path: '/dialogues/d1/',
  practice: {
    choice: '.conversation [type=radio]',
    grade: '.conversation form [type=submit]',
    answered: '.conversation .own-words',
    near: '.conversation',
    text: '.conversation textarea',
  },
};
const visited: Place[] = [
  barePage,
  plainPage,
  benchLesson,
  { name: 'lesson A02', site: ours, path: '/lessons/a02/', leads: true },
  { name: 'home', site: ours, path: '/' },
  { name: 'sheet W08', site: ours, path: '/sheets/w08/' },
  { name: 'dialogue D1', site: ours, path: '/dialogues/d1/' },
  { name: 'glossary', site: ours, path: '/glossary/' },
];
const practised = [barePage, benchLesson, longBarePage, filledSheet, dialogue];

const visits = new Map<Place, Visit[]>(visited.map((place) => [place, []]));
const practices = new Map<Place, Awaited<ReturnType<typeof practise>>[]>(practised.map((place) => [place, []]));
const browser = await launchBrowser();
try {
  // The first page of a browser also loads the fonts of the computer.
  await visit(browser, barePage);
  for (let round = 0; round < rounds; round++) {
    for (const place of turn(visited, round)) visits.get(place)?.push(await visit(browser, place));
    for (const place of turn(practised, round))
      if (place.practice) practices.get(place)?.push(await practise(browser, place, place.practice));
    console.error(`round ${String(round + 1)} of ${String(rounds)}`);
  }
} finally {
  await browser.close();
  for (const site of [ours, plain, bare]) site.close();
  for (const { root } of [course, starlight]) rmSync(root, { recursive: true });
}

console.log('\nkB after gzip, until the page is quiet; read to its end (bench lesson: at most 33)');
printTable(
  ['page', 'html', 'css', 'js', 'other', 'all', 'read to end', 'js', '× plain Starlight'],
  visited.map((place) => {
    const [{ atLoad, atEnd } = { atLoad: [], atEnd: [] }] = visits.get(place) ?? [];
    const kinds = (['html', 'css', 'javascript', 'other'] as const).map((type) => kB(atLoad, type));
    const others = visits.get(plainPage)?.[0]?.atEnd ?? [];
    return [place.name, ...kinds, kB(atLoad), kB(atEnd), kB(atEnd, 'javascript'), (sum(atEnd) / sum(others)).toFixed(2)];
  }),
);
console.log('\nProcessor time of the page until it was quiet, and its tasks of more than 50 ms, in ms (bench lesson: blocking 0)');
printTable(
  ['page', 'work', 'least', '× plain Starlight', 'blocking', 'least', 'longest task', 'least', 'read to end', 'least'],
  visited.map((place) => [
    place.name,
    ...inMs(seenOf(place, 'work')),
    ratio(seenOf(place, 'work'), seenOf(plainPage, 'work')),
    ...(['blocking', 'longest', 'longestToEnd'] as const).flatMap((key) => inMs(seenOf(place, key))),
  ]),
);
console.log('\nPaint, in ms (first paint: at most 1.15 × plain Starlight; next lesson: at most 1.00 ×)');
printTable(
  ['page', 'first', 'least', '× plain Starlight', 'largest', 'least', '× plain Starlight', 'next lesson', 'least', '× plain Starlight'],
  visited.map((place) => [
    place.name,
    ...(['firstPaint', 'largestPaint', 'next'] as const).flatMap((key) => [
      ...inMs(seenOf(place, key)),
      ratio(seenOf(place, key), seenOf(plainPage, key)),
    ]),
  ]),
);
console.log('\nPractice usable and key to paint, in ms (at most 1.3 × the bare page)');
printTable(
  ['page', 'usable', 'least', '× bare page', 'key to paint', 'least', '× bare page'],
  practised.map((place) => {
    const beside = place.stored ? longBarePage : barePage;
    const [usable, others] = [place, beside].map((one) => practices.get(one)?.map((practice) => practice.usable) ?? []);
    const [keys, otherKeys] = [place, beside].map((one) => practices.get(one)?.map((practice) => median(practice.keys)) ?? []);
    return [place.name, ...inMs(usable), ratio(usable, others), ...inMs(keys), ratio(keys, otherKeys)];
  }),
);

async function build(site: Site, variables?: Record<string, string>): Promise<void> {
  const status = await new Promise((done) => startBuild(site, variables).on('close', done));
  if (status !== 0) throw new Error(`${site.name} was not built.`);
}

/** Another page begins each round. */
function turn<Item>(items: readonly Item[], round: number): Item[] {
  const begin = round % items.length;
  return [...items.slice(begin), ...items.slice(0, begin)];
}

function seenOf(place: Place, key: Exclude<keyof Visit, 'atLoad' | 'atEnd'>): number[] {
  return (visits.get(place) ?? []).flatMap((seen) => seen[key] ?? []);
}

function sum(files: readonly Sent[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}

function kB(files: readonly Sent[], type?: Sent['type']): string {
  return (sum(files.filter((file) => type === undefined || file.type === type)) / 1000).toFixed(1);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function inMs(times: readonly number[] = []): [string, string] {
  return times.length === 0 ? ['', ''] : [median(times).toFixed(0), Math.min(...times).toFixed(0)];
}

/** Within each round; then the middle one. */
function ratio(times: readonly number[] = [], others: readonly number[] = []): string {
  return times.length === 0 ? '' : median(times.map((time, round) => time / (others[round] ?? time))).toFixed(2);
}
