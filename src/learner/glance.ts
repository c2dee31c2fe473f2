/**
 * What a page has to know of records before any code that reads them is there: whether there are any, told from the names in
 * storage. What only those with records need is loaded for them alone.
 */

/**
 * The site of this page. Id, edition and the stages that are not offered stand in `<meta name="musubime" content="<siteId> <edition> b,c">`,
 * because they must be the same wherever the site is served from.
 */
export function pageSite(): { id: string; edition: string; hidden: string } {
  const [id = 'musubime', edition = '', hidden = ''] = document.querySelector<HTMLMetaElement>('[name=musubime]')?.content.split(' ') ?? [];
  return { id, edition, hidden };
}

/** What the keys of a site begin with; `keys.ts` says how they go on. */
export const sitePrefix = (siteId: string): string => `musubime:${siteId}:`;

/** Fired on `window` when this page has written something. */
export const writtenEvent = 'musubime:written';

/**
 * Loads what shows records: now if this browser holds any of this site, else as soon as this tab or another writes. The page is whole
 * without it, so nothing is said where it cannot be had.
 */
export function loadWhenWritten(load: () => Promise<unknown>): void {
  const follow = () => {
    load().catch(() => undefined);
  };
  if (holdsRecords('localStorage') || holdsRecords('sessionStorage')) follow();
  else for (const event of [writtenEvent, 'storage']) addEventListener(event, follow, { once: true });
}

/**
 * A visit that goes on is noted when it leaves this page, also before the learner is there who notes it otherwise. One that may be
 * another person's is not.
 */
export function noteLeaving(): void {
  const key = `${sitePrefix(pageSite().id)}meta:left`;
  const read = () => sessionStorage.getItem(key);
  try {
    const left = read();
    if (left === null || !isSameVisit(Number(left), Date.now() - performance.now())) return;
    addEventListener('pagehide', () => {
      if (read() !== null) sessionStorage.setItem(key, String(Date.now()));
    });
  } catch {
    // Where storage is blocked nothing was left.
  }
}

/**
 * Whether a page goes on where the tab was left, in the same visit: it was asked for before the last page was left. One that was
 * asked for afterwards was opened again, or came back from another site. Times in milliseconds since 1970.
 */
export function isSameVisit(left: number | undefined, startedAt: number): boolean {
  return left !== undefined && startedAt - left < clockError && left - startedAt < longestLoad;
}

const clockError = 500;
const longestLoad = 600_000;

/** Whether there is anything but notes about this browser: records, texts set aside, what was left in a tab. */
export function holdsRecords(storage: 'localStorage' | 'sessionStorage'): boolean {
  const prefix = sitePrefix(pageSite().id);
  try {
    return Object.keys(window[storage]).some((key) => key.startsWith(prefix) && !key.startsWith(`${prefix}meta:`));
  } catch {
    // Where storage is blocked there is nothing to show.
    return false;
  }
}

/** Whether records lie in the lasting storage. Those that edition 2026.11 stored there before anybody was asked stay where they are. */
export const isLasting = (mode: string | null | undefined, holdsLasting: () => boolean): boolean =>
  mode === 'own' || (mode !== 'shared' && holdsLasting());
