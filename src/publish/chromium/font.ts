import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';

/**
 * The one font the tests draw and measure with, whatever the computer has. It is the font most readers see, for Windows brings it,
 * and comes from npm as two whole TrueType files.
 */
const font = 'BIZ UDPGothic';

/** The package it comes in. */
export const fontPackage = '@expo-google-fonts/biz-udpgothic';

/** As it calls itself, on Windows in Japanese. */
const names = [font, 'BIZ UDPゴシック'];
const folder = resolve('test-results/font');

/** Variables for a browser on Linux: it sees this font and no other. Browsers elsewhere ask the system. */
export const fontVariables = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };

/** Writes what the variables point at. Must precede the start of any browser. @throws when the font is not installed. */
export function provideFont(): void {
  const paths = findFiles();
  mkdirSync(folder, { recursive: true });
  writeFileSync(fontVariables.FONTCONFIG_FILE, fontConfiguration(paths.map((path) => dirname(path))));
}

function findFiles(): string[] {
  try {
    return [
      import.meta.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
      import.meta.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf'),
    ].map((address) => fileURLToPath(address));
  } catch {
    throw new Error(`The browser tests draw with ${font}, and npm has not installed it. Run: npm ci`);
  }
}

/** Without hinting a letter is as wide on every machine. */
function fontConfiguration(folders: readonly string[]): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
}

/** Expects that a browser draws Japanese with the font, regular and bold. @throws with what to do, when it does not. */
export async function checkFont(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(`<p style="font-family: '${font}'">介護<b>医療</b></p>`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const selector of ['p', 'b']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const others = fonts.filter(({ familyName }) => !names.includes(familyName));
    if (fonts.length === 0 || others.length > 0)
      throw new Error(
        `The browser tests measure with ${font}, and the browser draws with ${others.map(({ familyName }) => familyName).join(', ')}: ` +
          'install the two .ttf files below node_modules/@expo-google-fonts/biz-udpgothic/ on this computer.',
      );
  }
  await page.close();
}
