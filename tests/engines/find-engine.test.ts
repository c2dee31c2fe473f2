import { expect, test } from 'vitest';
import { findFirefox, findWebKit, type EngineMachine } from './find-engine.ts';

const packages: Record<string, string[]> = {
  'firefox-esr': ['/usr/bin/firefox-esr'],
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
  xvfb: ['/usr/bin/Xvfb'],
  locales: ['/usr/share/i18n/locales/ja_JP'],
};

/** A Debian computer without an engine, where root may install packages; and what was run on it. */
function machine(changes: Partial<EngineMachine> & { files?: string[] } = {}) {
  const files = new Set(changes.files);
  const ran: string[] = [];
  return {
    ran,
    platform: 'linux' as const,
    env: { PATH: '/bin:/usr/bin' },
    isDebian: true,
    isRoot: true,
    exists: (path: string) => files.has(path),
    list: () => [...files].filter((path) => path.endsWith('/MiniBrowser')),
    compileJapanese: () => (files.has('/usr/share/i18n/locales/ja_JP') ? '/locales' : undefined),
    run: (command: string) => {
      ran.push(command);
      for (const [name, brought] of Object.entries(packages)) if (command.includes(` ${name}`)) for (const file of brought) files.add(file);
      return undefined;
    },
    say: () => undefined,
    ...changes,
  };
}

test('engines that are there are used, and nothing is installed', () => {
  const full = machine({ files: Object.values(packages).flat() });
  expect(findFirefox(full)).toBe('/usr/bin/firefox-esr');
  expect(findWebKit(full)).toEqual({
    driver: '/usr/bin/WebKitWebDriver',
    browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    display: '/usr/bin/Xvfb',
    languages: '/locales',
  });
  expect(full.ran).toEqual([]);
});

test('on Debian as root what is missing is installed, also when it is one part of several', () => {
  const bare = machine();
  expect(findFirefox(bare)).toBe('/usr/bin/firefox-esr');
  expect(bare.ran.join()).toContain('install -y --no-install-recommends firefox-esr');
  const withoutDisplay = machine({ files: [...(packages['webkit2gtk-driver'] ?? []), ...(packages['locales'] ?? [])] });
  expect(findWebKit(withoutDisplay).display).toBe('/usr/bin/Xvfb');
});

test('elsewhere one sentence says which engine is missing, and how to have it', () => {
  const plain = machine({ isRoot: false });
  expect(() => findFirefox(plain)).toThrow(/^Firefox is needed here.*Install Firefox, or set MUSUBIME_FIREFOX to its path\.$/);
  expect(() => findWebKit(plain)).toThrow(/^WebKit is needed here.*apt-get install webkit2gtk-driver xvfb locales$/);
  expect(() => findWebKit(machine({ isDebian: false }))).toThrow(/^WebKit is needed here/);
  expect(() => findWebKit(machine({ run: () => 'E: no network' }))).toThrow(/^WebKit is needed here/);
  expect(plain.ran).toEqual([]);
});

test('a variable decides, and is not passed over when it is wrong', () => {
  const env = { MUSUBIME_FIREFOX: '/opt/firefox/firefox' };
  expect(findFirefox(machine({ env, files: ['/opt/firefox/firefox'] }))).toBe('/opt/firefox/firefox');
  expect(() => findFirefox(machine({ env }))).toThrow('Firefox is not at /opt/firefox/firefox');
});
