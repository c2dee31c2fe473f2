import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser needs to know about a computer. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** Debian itself: on Ubuntu the `chromium` package is an empty shell. */
  isDebian: boolean;
  isRoot: boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightBrowser: string;
  /** Whether a file exists and starts as a Chromium. */
  works: (path: string) => boolean;
  /** Runs a command. Returns what went wrong, or nothing. */
  run: (command: string) => string | undefined;
  say: (line: string) => void;
}

/** Variables that name the browser to use; the first that is set counts. */
const variables = ['MUSUBIME_BROWSER', 'CHROME_PATH'];

/**
 * The path of a Chromium on this computer: named by a variable, installed, Playwright's own, or else installed now.
 *
 * @throws when there is none and none can be installed, or the one that a variable names does not start.
 */
export function resolveBrowser(machine: Machine): string {
  const variable = variables.find((name) => machine.env[name]);
  if (variable) {
    const path = machine.env[variable] ?? '';
    if (!machine.works(path)) throw new Error(`${variable} names ${path}, which does not start as a Chromium. Correct it or unset it.`);
    machine.say(`Browser: ${path} (from ${variable})`);
    return path;
  }
  const installed = findInstalled(machine);
  if (installed) {
    machine.say(`Browser: ${installed}`);
    return installed;
  }
  for (const command of installCommands(machine)) {
    machine.say(`Browser: none found. Installing one: ${command}`);
    const problem = machine.run(command);
    if (problem !== undefined) {
      machine.say(`Browser: that did not work. ${problem}`);
      continue;
    }
    const path = findInstalled(machine);
    if (path) {
      machine.say(`Browser: ${path}`);
      return path;
    }
    machine.say('Browser: installed, but it does not start.');
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one, or set MUSUBIME_BROWSER to its path.',
  );
}

function findInstalled(machine: Machine): string | undefined {
  return [...systemBrowsers(machine), machine.playwrightBrowser].find((path) => machine.works(path));
}

/** The usual places of Chrome, Chromium and Edge. */
export function systemBrowsers({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  // The shell has no windows to prepare: a page is open in a quarter of the time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return names.flatMap((name) => [...new Set([...folders, '/usr/bin', '/snap/bin'])].map((folder) => `${folder}/${name}`));
}

function installCommands({ isDebian, isRoot }: Machine): string[] {
  return [
    'npx playwright install chromium',
    ...(isDebian && isRoot ? ['apt-get -qq update && apt-get -qq install -y chromium-headless-shell'] : []),
  ];
}

/** The computer this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isDebian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
    isRoot: process.getuid?.() === 0,
    playwrightBrowser: chromium.executablePath(),
    works: (path) => {
      if (!existsSync(path)) return false;
      // On Windows, `--version` would open a window.
      if (process.platform === 'win32') return true;
      const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
      return status === 0 && /Chrom|Edge/.test(stdout);
    },
    run: (command) => {
      const { status, stderr } = spawnSync(command, {
        shell: true,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        cwd: join(import.meta.dirname, '../../..'),
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      const lines = stderr.trim().split('\n');
      return status === 0 ? undefined : (lines.find((line) => /^E(?:rror)?:/.test(line)) ?? lines.at(-1) ?? '');
    },
    say: (line) => {
      console.log(line);
    },
  };
}
