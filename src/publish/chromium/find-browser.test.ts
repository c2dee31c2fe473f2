import { expect, test } from 'vitest';
import { resolveBrowser, systemBrowsers, type Machine } from './find-browser.ts';

/** A Linux computer without a browser, and what was said and run on it. */
function machine(changes: Partial<Machine> & { working?: string[]; installs?: Record<string, string> }) {
  const working = new Set(changes.working);
  const said: string[] = [];
  const ran: string[] = [];
  return {
    said,
    ran,
    platform: 'linux' as const,
    env: { PATH: '/bin:/usr/bin' },
    isDebian: true,
    isRoot: true,
    playwrightBrowser: '/cache/playwright/chrome',
    works: (path: string) => working.has(path),
    run: (command: string) => {
      ran.push(command);
      const installed = Object.entries(changes.installs ?? {}).find(([start]) => command.startsWith(start))?.[1];
      if (installed) working.add(installed);
      return installed === undefined ? 'Error: no network' : undefined;
    },
    say: (line: string) => {
      said.push(line);
    },
    ...changes,
  };
}

test('a variable decides, even where other browsers are', () => {
  expect(resolveBrowser(machine({ env: { CHROME_PATH: '/opt/chrome' }, working: ['/opt/chrome', '/usr/bin/chromium'] }))).toBe(
    '/opt/chrome',
  );
});

test('MUSUBIME_BROWSER comes before CHROME_PATH', () => {
  const env = { MUSUBIME_BROWSER: '/opt/edge', CHROME_PATH: '/opt/chrome' };
  expect(resolveBrowser(machine({ env, working: ['/opt/chrome', '/opt/edge'] }))).toBe('/opt/edge');
});

test('a variable that names something else stops the tests', () => {
  const env = { MUSUBIME_BROWSER: '/opt/nothing' };
  expect(() => resolveBrowser(machine({ env, working: ['/usr/bin/chromium'] }))).toThrow('MUSUBIME_BROWSER names /opt/nothing');
});

test('a browser of the system comes before that of Playwright', () => {
  expect(resolveBrowser(machine({ working: ['/cache/playwright/chrome', '/usr/bin/google-chrome'] }))).toBe('/usr/bin/google-chrome');
});

test('the browser of Playwright is used when it was downloaded', () => {
  const empty = machine({ working: ['/cache/playwright/chrome'] });
  expect(resolveBrowser(empty)).toBe('/cache/playwright/chrome');
  expect(empty.ran).toEqual([]);
});

test('without a browser, Playwright downloads one', () => {
  const empty = machine({ installs: { 'npx playwright': '/cache/playwright/chrome' } });
  expect(resolveBrowser(empty)).toBe('/cache/playwright/chrome');
  expect(empty.ran).toEqual(['npx playwright install chromium']);
});

test('where the download fails, Debian installs its package', () => {
  const empty = machine({ installs: { 'apt-get': '/usr/bin/chromium-headless-shell' } });
  expect(resolveBrowser(empty)).toBe('/usr/bin/chromium-headless-shell');
  expect(empty.said).toEqual([
    'Browser: none found. Installing one: npx playwright install chromium',
    'Browser: that did not work. Error: no network',
    'Browser: none found. Installing one: apt-get -qq update && apt-get -qq install -y chromium-headless-shell',
    'Browser: /usr/bin/chromium-headless-shell',
  ]);
});

test('a download that lacks its libraries is not taken for a browser', () => {
  const empty = machine({ installs: { 'npx playwright': '/cache/incomplete', 'apt-get': '/usr/bin/chromium-headless-shell' } });
  expect(resolveBrowser(empty)).toBe('/usr/bin/chromium-headless-shell');
});

test.each([{ isRoot: false }, { isDebian: false }])('apt is left alone when %o', (changes) => {
  const empty = machine(changes);
  expect(() => resolveBrowser(empty)).toThrow('none could be installed');
  expect(empty.ran).toEqual(['npx playwright install chromium']);
});

test('Edge is found on Windows', () => {
  expect(systemBrowsers({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } })).toContain(
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test('Chrome is found on macOS', () => {
  expect(systemBrowsers({ platform: 'darwin', env: {} })).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
});
