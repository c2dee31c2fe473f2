import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Machine } from '../../src/publish/chromium/find-browser.ts';

/** What finding an engine needs to know about a computer. */
export interface EngineMachine extends Pick<Machine, 'platform' | 'env' | 'isDebian' | 'isRoot' | 'run' | 'say'> {
  exists: (path: string) => boolean;
  /** Paths of files, by a pattern. */
  list: (pattern: string) => string[];
  /** A folder with the C library's Japanese in it, compiled there if need be; undefined where it cannot be had. */
  compileJapanese: () => string | undefined;
}

/**
 * The path of a Firefox: named by `MUSUBIME_FIREFOX`, installed, or else installed now.
 *
 * @throws one sentence, when there is none and none can be installed.
 */
export function findFirefox(machine: EngineMachine): string {
  const named = machine.env['MUSUBIME_FIREFOX'];
  const advice = 'Install Firefox, or set MUSUBIME_FIREFOX to its path.';
  if (named !== undefined && !machine.exists(named))
    throw new Error(`Firefox is not at ${named}, which MUSUBIME_FIREFOX names. Correct it or unset it.`);
  return (
    named ?? findOrInstall(machine, { engine: 'Firefox', packages: ['firefox-esr'], advice }, () => findOnDisk(machine, firefoxes(machine)))
  );
}

/** WebKitGTK, and what it needs to run without a desktop. */
export interface WebKit {
  /** WebKitWebDriver */
  driver: string;
  /** MiniBrowser */
  browser: string;
  /** Xvfb */
  display: string;
  /** Folder of compiled locales, with Japanese among them: the engine takes its language from the C library. */
  languages: string;
}

/**
 * WebKitGTK with its driver, a display that nobody sees, and the Japanese locale. Safari's engine on other systems is no
 * substitute: its driver needs a desktop and a person's consent.
 *
 * @throws one sentence, when a part is missing and cannot be installed.
 */
export function findWebKit(machine: EngineMachine): WebKit {
  const packages = ['webkit2gtk-driver', 'xvfb', 'locales'];
  const advice = `On Debian or Ubuntu run as root: apt-get install ${packages.join(' ')}`;
  return findOrInstall(machine, { engine: 'WebKit', packages, advice }, () => {
    const driver = findOnDisk(machine, ['WebKitWebDriver']);
    const [browser] = machine.list('/usr/{lib,libexec}/{*/,}webkit{2gtk-4.*,gtk-6.*}/MiniBrowser');
    const display = findOnDisk(machine, ['Xvfb']);
    const languages = machine.compileJapanese();
    return driver && browser && display && languages ? { driver, browser, display, languages } : undefined;
  });
}

function findOrInstall<Found>(
  { isDebian, isRoot, run, say }: EngineMachine,
  { engine, packages, advice }: { engine: string; packages: readonly string[]; advice: string },
  find: () => Found | undefined,
): Found {
  const found = find();
  if (found !== undefined) return found;
  if (isDebian && isRoot) {
    const command = `apt-get -qq update && apt-get -qq install -y --no-install-recommends ${packages.join(' ')}`;
    say(`${engine}: not found. Installing it: ${command}`);
    const problem = run(command);
    if (problem !== undefined) say(`${engine}: that did not work. ${problem}`);
    const installed = find();
    if (installed !== undefined) return installed;
  }
  throw new Error(`${engine} is needed here, and was neither found nor could be installed. ${advice}`);
}

function firefoxes({ platform, env }: EngineMachine): string[] {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform !== 'win32') return ['firefox-esr', 'firefox'];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => env[root] ?? []);
  return roots.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`);
}

/** The first of some programs that is there: by its path, or by its name in the folders of `PATH`. */
function findOnDisk({ env, exists }: EngineMachine, programs: readonly string[]): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programs
    .flatMap((program) => (/[\\/]/.test(program) ? [program] : folders.map((folder) => join(folder, program))))
    .find((path) => exists(path));
}

/** The computer this runs on. */
export const thisEngineMachine = (machine: Machine): EngineMachine => ({
  ...machine,
  exists: existsSync,
  list: (pattern) => globSync(pattern).sort(),
  compileJapanese: () => {
    // Beside the other results of tests, so that the computer itself stays as it is.
    const folder = join(import.meta.dirname, '../../test-results/locales');
    const japanese = join(folder, 'ja_JP.UTF-8');
    // Where it fails, the compiler leaves an empty folder.
    const isCompiled = () => existsSync(join(japanese, 'LC_MESSAGES'));
    mkdirSync(folder, { recursive: true });
    if (!isCompiled()) spawnSync('localedef', ['--inputfile=ja_JP', '--charmap=UTF-8', japanese], { stdio: 'ignore' });
    return isCompiled() ? folder : undefined;
  },
});
