import { expect, test } from 'vitest';
import { billOf, type Bill } from './bill.ts';

const all = (time: string): Bill => ({
  serialNumber: `urn:uuid:${time}`,
  metadata: { timestamp: time, tools: [{ name: 'cli', version: time }], component: { 'bom-ref': 'musubime@0.1.0', name: `clone-${time}` } },
  components: [
    { 'bom-ref': 'astro@7.3.5', name: 'astro', version: '7.3.5' },
    { 'bom-ref': 'docx@9.15.2', name: 'docx', version: '9.15.2' },
    { 'bom-ref': 'nanoid@3.3.20', name: 'nanoid', version: '3.3.20' },
    { 'bom-ref': 'nanoid@6.0.2', name: 'nanoid', version: '6.0.2' },
  ],
  dependencies: [
    { ref: 'musubime@0.1.0', dependsOn: ['astro@7.3.5', 'docx@9.15.2'] },
    { ref: 'astro@7.3.5', dependsOn: ['nanoid@3.3.20'] },
    { ref: 'docx@9.15.2', dependsOn: ['nanoid@6.0.2', 'astro@7.3.5'] },
    { ref: 'nanoid@6.0.2', dependsOn: [] },
  ],
});
const shipped = ['docx@9.15.2', 'nanoid@6.0.2'];

test('the bill holds what ships, in the version that does, and what of it needs what', () => {
  const bill = billOf(all('1'), 'musubime', '2026.11', shipped);
  expect(bill.components.map((component) => component['bom-ref'])).toEqual(shipped);
  expect(bill.dependencies).toEqual([
    { ref: 'musubime@0.1.0', dependsOn: ['docx@9.15.2'] },
    { ref: 'docx@9.15.2', dependsOn: ['nanoid@6.0.2'] },
    { ref: 'nanoid@6.0.2', dependsOn: [] },
  ]);
  expect(bill.metadata.component).toMatchObject({ name: 'musubime', properties: [{ name: 'musubime:edition', value: '2026.11' }] });
});

test('two runs give one bill', () => {
  expect(billOf(all('1'), 'musubime', '2026.11', shipped)).toEqual(billOf(all('2'), 'musubime', '2026.11', shipped));
});

test('a package that nobody knows stops it', () => {
  expect(() => billOf(all('1'), 'musubime', '2026.11', [...shipped, 'preact@10.29.0'])).toThrow('preact@10.29.0');
});
