/**
 * Chromium gives a page that is opened from a file an empty storage at times (version 156: one page in a hundred), and its own when it
 * is opened again. So an empty storage is looked at twice, before the page is shown, however the page was come to. Where it stays empty
 * the tab notes so in its name, which outlives pages: who has nothing stored waits once.
 *
 * @returns whether the page is being opened again.
 */
export function openAgainIfEmpty(): boolean {
  const sign = 'musubime nothing stored';
  const isEmpty = (): boolean => {
    try {
      return localStorage.length === 0;
    } catch {
      return false;
    }
  };
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (isEmpty() && opened?.type !== 'reload' && window.name !== sign) {
    location.reload();
    return true;
  }
  addEventListener('beforeunload', () => {
    if (isEmpty()) window.name = sign;
    else if (window.name === sign) window.name = '';
  });
  return false;
}
