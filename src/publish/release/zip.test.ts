import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unzip } from '../../exports/unzip.fixture.ts';
import { zipFolder } from './zip.ts';

const files = { 'index.html': '<p>家</p>', '_astro/a.js': 'a()', '_astro/b.js': 'b()', 'web.config': '<configuration />' };

function folderOf(contents: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'musubime-zip-'));
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), new Date(), new Date(Math.random() * 1e12));
  }
  return folder;
}

const pack = (contents: Record<string, string>, day = '2026-11-20') => Buffer.from(zipFolder(folderOf(contents), day));

/** Day and time of the first file, as a zip file counts them. */
function firstTime(zip: Buffer): string {
  const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String((date >> 9) + 1980)}-${two((date >> 5) & 15)}-${two(date & 31)} ${[time >> 11, (time >> 5) & 63, (time & 31) * 2].map(two).join(':')}`;
}

test('the same files give the same bytes, whenever and in whatever order they were written', () => {
  const again = Object.fromEntries(Object.entries(files).reverse());
  expect(pack(files).equals(pack(again))).toBe(true);
});

test('what was packed is read back, in the order of names', async () => {
  const read = await unzip(new Blob([Uint8Array.from(pack(files))]));
  expect([...read.keys()]).toEqual(['_astro/a.js', '_astro/b.js', 'index.html', 'web.config']);
  expect(Object.fromEntries(read)).toEqual(files);
});

test('a file is of the day of its edition, and a changed one of another time though its size is the same', () => {
  const [before, after] = [pack({ 'index.html': '03-1111-1111' }), pack({ 'index.html': '03-1111-1112' })];
  expect(firstTime(before)).toMatch(/^2026-11-20 /);
  expect(firstTime(after)).toMatch(/^2026-11-20 /);
  expect(firstTime(after)).not.toBe(firstTime(before));
  expect(firstTime(pack({ 'index.html': '03-1111-1111' }, '2027-04-01')).slice(10)).toBe(firstTime(before).slice(10));
});
