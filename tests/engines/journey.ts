import { until, type Driver } from './driver.ts';

/** One thing a learner does, and what must be true after it. Steps follow one another in the same browser. */
export interface Step {
  /** What holds when it passes. A finding it answers stands in front. */
  name: string;
  /** @throws what is wrong. Gives a sentence instead where the engine's driver cannot do it at all. */
  walk: (driver: Driver, site: string) => Promise<string | undefined>;
}

const theme = '夜の不安と救急車';
const first = 'はじめに書いた長い文';
const why = 'form[data-worksheet=w08] [name=why]';
const scene = 'form[data-worksheet=w08] [name=scene]';

export const journey: readonly Step[] = [
  {
    name: 'the home page opens, in a Japanese browser in Tokyo',
    async walk(driver, site) {
      await driver.go(`${site}/`);
      await until(driver, 'the heading of the home page', `return document.querySelector('h1')?.checkVisibility() === true`);
      const [language, zone, kept] = await driver.run<[string, string, number]>(
        'return [navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone, localStorage.length]',
      );
      same(language.slice(0, 2), 'ja', 'language of the browser');
      same(zone, 'Asia/Tokyo', 'time zone');
      same(kept, 0, 'texts of earlier visits');
    },
  },
  {
    name: 'B26: no space is put around figures where that draws them over one another',
    async walk(driver, site) {
      await driver.go(`${site}/`);
      const [isWebKit, space] = await driver.run<[boolean, string]>(
        `return [CSS.supports('hanging-punctuation', 'first'), getComputedStyle(document.querySelector('main')).textAutospace ?? '']`,
      );
      if (isWebKit) same(space, 'no-autospace', 'space around figures');
    },
  },
  {
    name: 'a question is answered, and its answer and reasons stand there after Back',
    async walk(driver, site) {
      await driver.go(`${site}/`);
      await press(driver, 'main a[href="/lessons/a01/"]');
      await until(driver, 'the question', `return document.querySelector('[data-question=a01-q1]')?.dataset.state === 'alive'`);
      // Whose computer it is, is asked above the first question.
      await press(driver, '[data-ask] button[value=own]');
      await until(driver, 'the answer about the computer', `return document.querySelector('[data-ask]').dataset.answered === 'own'`);
      await press(driver, '[data-question=a01-q1] [data-key] label');
      await until(driver, 'the tick', `return document.querySelector('[data-question=a01-q1] [data-key] input').checked`);
      await press(driver, '[data-question=a01-q1] > .actions button');
      await until(driver, 'the reasons', isAnswered);
      await press(driver, 'a[href="/lessons/a02/"]');
      await until(driver, 'lesson A02', `return location.pathname === '/lessons/a02/' && document.readyState === 'complete'`);
      await driver.back();
      await until(driver, 'lesson A01', `return location.pathname === '/lessons/a01/' && document.readyState === 'complete'`);
      await until(driver, 'the answer and its reasons after Back', isAnswered);
      await driver.back();
      await until(driver, 'the home page after Back', `return location.pathname === '/'`);
    },
  },
  {
    name: 'W08 is typed with real keys, and stands there after reload; nobody is told of another window (B03)',
    async walk(driver, site) {
      await driver.go(`${site}/sheets/w08/`);
      await until(driver, 'the sheet', isAlive);
      await press(driver, 'form[data-worksheet=w08] [name=theme]');
      await driver.type(`${theme}${'x'.repeat(20)}${'\b'.repeat(20)}`);
      await until(driver, 'the text in the storage', `${readSheet} return kept.values.theme?.value === arguments[0]`, theme);
      const told = await driver.run<string[]>(
        `return [...document.querySelectorAll('form[data-worksheet] .field .notice')].map((notice) => notice.textContent)`,
      );
      await driver.reload();
      await until(driver, 'the sheet after reload', isAlive);
      await until(
        driver,
        'the text after reload',
        `return document.querySelector('form[data-worksheet=w08] [name=theme]').value === arguments[0]`,
        theme,
      );
      same(told.join(), '', 'notices at the field');
    },
  },
  {
    name: 'B01: a text and a choice stand in their fields after Back',
    async walk(driver, site) {
      await driver.go(`${site}/sheets/w08/`);
      await until(driver, 'the sheet', isAlive);
      await press(driver, why);
      await driver.type(first);
      await press(driver, `form[data-worksheet=w08] .choice:has([name=scene]) ~ .choice label`);
      await until(
        driver,
        'text and choice in the storage',
        `${readSheet} return kept.values.why?.value === arguments[0] && Boolean(kept.values.scene?.value)`,
        first,
      );
      await press(driver, 'a[href*="/lessons/"]');
      await until(driver, 'a lesson', `return location.pathname.startsWith('/lessons/') && document.readyState === 'complete'`);
      await driver.back();
      await until(driver, 'the sheet after Back', `return location.pathname === '/sheets/w08/' && (() => { ${isAlive} })()`);
      await until(
        driver,
        `「${first}」 in its field after Back`,
        `return document.querySelector(arguments[0]).value === arguments[1]`,
        why,
        first,
      );
      await until(driver, 'the choice after Back', `return document.querySelector(arguments[0]) !== null`, `${scene}:checked`);
    },
  },
  {
    name: 'B01: the next key after Back leaves every letter of the stored text',
    async walk(driver) {
      await press(driver, why);
      await driver.run(
        `const field = document.querySelector(arguments[0]); field.setSelectionRange(field.value.length, field.value.length)`,
        why,
      );
      await driver.type('追');
      await until(driver, '追 in the storage', `${readSheet} return kept.values.why?.value.includes('追') === true`);
      const { text, tray } = await driver.run<{ text: string; tray: string[] }>(
        `${readSheet} return { text: kept.values.why.value, tray: kept.tray.map(({ value }) => value) }`,
      );
      if (text !== `${first}追` && !tray.includes(first))
        throw new Error(
          `the storage holds 「${text}」, and the tray ${tray.length === 0 ? 'nothing' : `「${tray.join('」「')}」`}: 「${first}」 is lost`,
        );
    },
  },
  {
    name: 'a search finds pages, and the first of them opens',
    async walk(driver, site) {
      await driver.go(`${site}/`);
      await press(driver, '[data-search-open]');
      await until(driver, 'the search dialog', `return document.activeElement?.id === 'search-input'`);
      await driver.type('看取り\n');
      await until(
        driver,
        'pages found',
        `const room = document.querySelector('[data-search-found]');
         return room.getAttribute('aria-busy') === 'false' && room.querySelector('li > a') !== null`,
      );
      await press(driver, '[data-search-found] li > a');
      await until(driver, 'the page that was found', `return location.pathname !== '/' && document.querySelector('h1') !== null`);
    },
  },
  {
    name: 'W08 becomes a PDF',
    async walk(driver, site) {
      await driver.go(`${site}/sheets/w08/`);
      await until(driver, 'the sheet', isAlive);
      // What is written can be drawn on paper.
      await until(driver, 'the tools of who writes', `return document.querySelector('.writing-bar button') !== null`);
      const pdf = await driver.print();
      if (pdf === undefined) return 'its driver cannot print';
      same(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-', 'first letters of the file');
      if (pdf.length < 10_000) throw new Error(`a file of ${String(pdf.length)} bytes holds no sheet`);
      return undefined;
    },
  },
];

const isAlive = `return document.querySelector('form[data-worksheet=w08] > fieldset')?.disabled === false;`;

/** Answered, checked, and the tick still beside its reasons. */
const isAnswered = `const question = document.querySelector('[data-question=a01-q1]');
  return question?.dataset.state === 'checked' && question.querySelector('.options input:checked') !== null && question.querySelector('.reason') !== null`;

/** The stored W08, as `kept`. */
const readSheet = `const key = Object.keys(localStorage).find((name) => name.includes(':sheet:w08:'));
  const kept = key ? JSON.parse(localStorage.getItem(key)).data : { values: {}, tray: [] };`;

/** Presses what may still be on its way. */
async function press(driver: Driver, selector: string): Promise<void> {
  await until(
    driver,
    `${selector} to be drawn`,
    `return [...document.querySelectorAll(arguments[0])].some((each) => each.checkVisibility())`,
    selector,
  );
  // What comes to life above it moves it.
  await until(
    driver,
    `${selector} to stand still`,
    `const top = document.querySelector(arguments[0]).getBoundingClientRect().top + scrollY;
     const isStill = window.lastTop === top;
     window.lastTop = top;
     return isStill;`,
    selector,
  );
  await driver.click(selector);
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`);
}
