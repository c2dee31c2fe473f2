import { setTimeout as wait } from 'node:timers/promises';
import { expect, type CDPSession, type Page } from '@playwright/test';

/** A keyboard that does not wait for the page, as hands do not. */
export interface Hands {
  /** Each letter so many milliseconds after the one before. */
  type: (text: string, gap: number) => Promise<void>;
  /** A key held down: it repeats every 33 ms. */
  holdBackspace: (repeats: number) => Promise<void>;
  /** A word by an input method: reading step by step, then what it becomes. */
  compose: (steps: readonly string[], word: string, gap: number) => Promise<void>;
  /** Everything in the control becomes one text in one step. */
  replaceAll: (text: string) => Promise<void>;
  /** 1 is the speed of this computer, 6 an old office PC. */
  slowDown: (rate: number) => Promise<void>;
}

export async function handsOn(page: Page): Promise<Hands> {
  const session = await page.context().newCDPSession(page);
  const inTurn = async (count: number, gap: number, press: (index: number) => Promise<unknown>) => {
    const pressed: Promise<unknown>[] = [];
    for (let index = 0; index < count; index += 1) {
      pressed.push(press(index));
      await wait(gap);
    }
    await Promise.all(pressed);
  };
  return {
    type: (text, gap) => inTurn(text.length, gap, (index) => pressLetter(session, text[index] ?? '')),
    holdBackspace: async (repeats) => {
      await inTurn(repeats, 33, (index) =>
        session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', autoRepeat: index > 0, ...backspace }),
      );
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...backspace });
    },
    compose: async (steps, word, gap) => {
      await inTurn(steps.length, gap, (index) => {
        const text = steps[index] ?? '';
        return session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      });
      await session.send('Input.insertText', { text: word });
    },
    replaceAll: async (text) => {
      await Promise.all([
        session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'a', code: 'KeyA', modifiers: 2, commands: ['selectAll'] }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'a', code: 'KeyA', modifiers: 2 }),
        session.send('Input.insertText', { text }),
      ]);
    },
    slowDown: async (rate) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
  };
}

const backspace = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };

const pressLetter = (session: CDPSession, letter: string): Promise<unknown> =>
  Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }),
  ]);

/** The words that offer another screen's text. */
export const notice = 'ほかの画面で、この欄に別の文が書かれました。';

/** Remembers whether the notice was ever shown, however shortly. Before the page is opened. */
export async function watchForNotice(page: Page): Promise<{ expectNone: () => Promise<void> }> {
  await page.addInitScript((words) => {
    const seen: string[] = [];
    Object.assign(window, { noticesSeen: seen });
    new MutationObserver(() => {
      const shown = document.body.textContent.includes(words);
      if (shown) seen.push(document.querySelector('.notice blockquote')?.textContent ?? '');
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, notice);
  return {
    expectNone: async () => {
      expect(await page.evaluate(() => (window as unknown as { noticesSeen: string[] }).noticesSeen)).toEqual([]);
    },
  };
}
