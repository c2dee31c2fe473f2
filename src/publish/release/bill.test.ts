import { expect, test } from 'vitest';
import { billOf, type Lock } from './bill.ts';

const lock: Lock = {
  packages: {
    '': { version: '0.1.0', dependencies: { docx: '9.15.2' }, devDependencies: { astro: '7.3.5', '@scope/part': '1.0.0' } },
    'node_modules/astro': { version: '7.3.5', dependencies: { nanoid: '^3.3.0' } },
    'node_modules/docx': { version: '9.15.2', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { nanoid: '^6.0.1' } },
    'node_modules/docx/node_modules/nanoid': { version: '6.0.2' },
    'node_modules/nanoid': { version: '3.3.20' },
    'node_modules/@scope/part': { version: '1.0.0', dependencies: { nanoid: '^3.3.0' } },
  },
};
const shipped = ['nanoid@6.0.2', 'docx@9.15.2'];

test('the bill holds what ships, in the version that does, and what of it needs what', () => {
  const bill = billOf(lock, 'musubime', '2026.11', shipped);
  expect(bill.components.map((component) => component['bom-ref'])).toEqual(['docx@9.15.2', 'nanoid@6.0.2']);
  expect(bill.components[0]).toMatchObject({
    purl: 'pkg:npm/docx@9.15.2',
    licenses: [{ expression: 'MIT' }],
    hashes: [{ alg: 'SHA-512', content: '000102' }],
  });
  expect(bill.dependencies).toEqual([
    { ref: 'musubime@0.1.0', dependsOn: ['docx@9.15.2'] },
    { ref: 'docx@9.15.2', dependsOn: ['nanoid@6.0.2'] },
    { ref: 'nanoid@6.0.2', dependsOn: [] },
  ]);
  expect(bill.metadata.component).toMatchObject({ name: 'musubime', properties: [{ name: 'musubime:edition', value: '2026.11' }] });
});

test('a package finds what it needs around it, and one of a scope is named as a whole', () => {
  const bill = billOf(lock, 'musubime', '2026.11', ['@scope/part@1.0.0', 'nanoid@3.3.20']);
  expect(bill.components[0]?.purl).toBe('pkg:npm/%40scope/part@1.0.0');
  expect(bill.dependencies.find(({ ref }) => ref === '@scope/part@1.0.0')?.dependsOn).toEqual(['nanoid@3.3.20']);
});

test('a package that nobody knows stops it', () => {
  expect(() => billOf(lock, 'musubime', '2026.11', [...shipped, 'preact@10.29.0'])).toThrow('preact@10.29.0');
});
