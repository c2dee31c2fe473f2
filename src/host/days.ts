/** The last calendar day that a text names with its year (2026年11月20日, 令和8年11月20日, 2026-11-20, 2026/11/20), as an ISO date. */
export function lastDayIn(text: string): string | undefined {
  const written = /(?:(令和)\s*(\d+|元)|(\d{4}))\s*[年/-]\s*(\d{1,2})\s*[月/-]\s*(\d{1,2})/g;
  return [...text.normalize('NFKC').matchAll(written)]
    .map(([, era, eraYear = '', year = '', month = '', day = '']) => {
      const full = era === undefined ? year : String(2018 + (eraYear === '元' ? 1 : Number(eraYear)));
      return [full, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    })
    .sort()
    .at(-1);
}
