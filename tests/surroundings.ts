/**
 * What a machine may have by chance and the tests set instead. Unit tests, browser tests and the tests' browsers take it from here;
 * font and screen are set beside it, in `src/publish/chromium/font.ts` and `browser/playwright.config.ts`.
 */
export const surroundings = {
  /** Where the readers are. `npm run test:zones` sets another one: the code is right in every zone. */
  zone: process.env['MUSUBIME_ZONE'] ?? 'Asia/Tokyo',
  locale: 'ja-JP',
};

/** Whether the complete and slow checks are run as well: `npm run test:all` sets the variable. */
export const isComplete = process.env['MUSUBIME_COMPLETE'] === '1';
