import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveBrowser, thisMachine } from '../../src/publish/chromium/find-browser.ts';
import { connectBidi } from './bidi.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { findFirefox, findWebKit, thisEngineMachine } from './find-engine.ts';
import { connectWebDriver } from './webdriver.ts';

/** Each finds or installs its engine and starts it: with a fresh profile, in Japanese, on Tokyo time, without a window. */
export const engines: readonly { id: string; start: () => Promise<Driver> }[] = [
  { id: 'Chromium', start: () => launchChromium(resolveBrowser(thisMachine()), { locale: 'ja-JP', timezoneId }) },
  { id: 'Firefox', start: startFirefox },
  { id: 'WebKit', start: startWebKit },
];

const timezoneId = 'Asia/Tokyo';

function startFirefox(): Promise<Driver> {
  const path = findFirefox(thisEngineMachine(thisMachine()));
  return withHousehold(async ({ run, folder }) => {
    const profile = folder();
    const preferences = { 'intl.accept_languages': 'ja', 'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false };
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
    writeFileSync(join(profile, 'user.js'), lines.join(''));
    const firefox = run(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'], {
      TZ: timezoneId,
    });
    const [, address = ''] = await heard(firefox, /WebDriver BiDi listening on (ws:\S+)/);
    return connectBidi(address, 'Firefox');
  });
}

function startWebKit(): Promise<Driver> {
  const webkit = findWebKit(thisEngineMachine(thisMachine()));
  return withHousehold(async ({ run, folder }) => {
    const display = run(webkit.display, ['-displayfd', '2', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {});
    const [, number = ''] = await heard(display, /^(\d+)\n/m);
    const home = folder();
    const port = await freePort();
    run(webkit.driver, [`--port=${String(port)}`], {
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      LC_ALL: 'ja_JP.UTF-8',
      LOCPATH: webkit.languages,
      TZ: timezoneId,
      HOME: home,
      ...Object.fromEntries(['CACHE', 'CONFIG', 'DATA'].map((kind) => [`XDG_${kind}_HOME`, join(home, kind)])),
    });
    return connectWebDriver(`http://127.0.0.1:${String(port)}`, 'WebKit', {
      'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
    });
  });
}

/** What a browser is started with: programs, and folders for what it writes. */
interface Household {
  run: (program: string, parameters: readonly string[], variables: Record<string, string>) => ChildProcess;
  folder: () => string;
}

/** Ends the programs and removes the folders, once the browser is closed or if it could not be started. */
async function withHousehold(start: (household: Household) => Promise<Driver>): Promise<Driver> {
  const programs: ChildProcess[] = [];
  const folders: string[] = [];
  const clearUp = async () => {
    for (const program of programs.reverse()) await ended(program);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  const household: Household = {
    run(program, parameters, variables) {
      const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...variables } });
      programs.push(child);
      // Also when the journey itself breaks off.
      process.once('exit', () => child.kill());
      return child;
    },
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'musubime-engine-'));
      folders.push(folder);
      return folder;
    },
  };
  try {
    const driver = await start(household);
    return {
      ...driver,
      close: () => driver.close().finally(clearUp),
    };
  } catch (error) {
    await clearUp();
    throw error;
  }
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await exit;
}

/** Reads what a program says about itself until it has said a certain thing. */
function heard(program: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  return new Promise((found, failed) => {
    let said = '';
    program.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const match = wanted.exec(said);
      if (match) found(match);
    });
    program.once('error', failed);
    program.once('exit', (code) => {
      failed(new Error(`${program.spawnfile} ended with ${String(code)} before it was ready: ${said.trim()}`));
    });
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        found(port);
      });
    });
  });
}
