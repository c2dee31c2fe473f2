import type { LaunchOptions } from '@playwright/test';
import { surroundings } from '../surroundings.ts';
import { addresses } from './addresses.ts';
import { fontVariables } from '../../src/publish/chromium/font.ts';

/** How the tests start a browser: with a font, a zone and a language of their own, whatever the computer has. */
export const launchOptions = (browser: string | undefined): LaunchOptions => ({
  ...(browser !== undefined && { executablePath: browser }),
  env: { ...definedVariables(), ...fontVariables, TZ: surroundings.zone, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'ja' },
  args: [
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--lang=${surroundings.locale}`,
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    // Nothing leaves this computer.
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A name that is not localhost makes plain http an insecure origin, as on many intranets.
    `--host-resolver-rules=MAP ${addresses.insecureHost} 127.0.0.1`,
  ],
});

const definedVariables = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
