/** A browser as the journey uses it: three engines, driven in three ways, behind one door. */
export interface Driver {
  /** 「Firefox 153.8.0」 */
  name: string;
  go: (address: string) => Promise<void>;
  back: () => Promise<void>;
  reload: () => Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns, which must be JSON. */
  run: <Result>(body: string, ...values: readonly unknown[]) => Promise<Result>;
  /** Presses the middle of the first such element that is drawn, with the mouse, once it has been scrolled into view. */
  click: (selector: string) => Promise<void>;
  /** Presses and releases a real key for each letter; `\n` is Enter, `\b` Backspace. */
  type: (text: string) => Promise<void>;
  /** The page as PDF; undefined where the engine's driver cannot print. */
  print: () => Promise<Uint8Array | undefined>;
  close: () => Promise<void>;
}

/** How long a state is waited for before it counts as missing, in milliseconds; a machine may have much else to do. */
const patience = 20_000;

/** Waits for a state of the page: until the body of a function gives something true. */
export async function until(driver: Pick<Driver, 'run'>, what: string, body: string, ...values: readonly unknown[]): Promise<void> {
  await untilTrue(what, () => driver.run<boolean>(body, ...values));
}

/** Asks again and again until the answer is true. */
export async function untilTrue(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience;
  let problem = '';
  while (performance.now() < end) {
    try {
      if (await ask()) return;
      problem = '';
    } catch (error) {
      // Between two pages there is nothing to ask.
      problem = `: ${error instanceof Error ? error.message : String(error)}`;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Waited in vain for: ${what}${problem}`);
}

/** Milliseconds after each key. */
export const keyPause = 15;

/** WebDriver's names for the keys that are no letters. */
export const keyNames: Record<string, string> = { '\n': '\uE007', '\b': '\uE003' };

/** Where the middle of an element is, after it was brought into view; run in the page. */
export const findMiddle = `
  const element = [...document.querySelectorAll(arguments[0])].find((each) => each.checkVisibility());
  if (!element) throw new Error('nothing is drawn of ' + arguments[0]);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };`;
