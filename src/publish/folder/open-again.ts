/**
 * Chromium gives a page that is opened from a file an empty storage at times (version 156: one page in a hundred), and its own when it
 * is opened again. So an empty storage is looked at three times, before the page is shown, however the page was come to. How often it
 * was empty the tab notes in its name, which outlives pages: who has nothing stored waits once.
 *
 * @returns whether the page is being opened again.
 */
export function openAgainIfEmpty(): boolean {
  const sign = 'musubime nothing stored';
  const most = 2;
  const isEmpty = (): boolean => {
    try {
      return localStorage.length === 0;
    } catch {
      return false;
    }
  };
  const times = window.name.startsWith(sign) ? window.name.length - sign.length : 0;
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Where a tab cannot keep a name, an opening that follows another is the last.
  if (isEmpty() && times < most && (times > 0 || opened?.type !== 'reload')) {
    window.name = sign.padEnd(sign.length + times + 1, '.');
    location.reload();
    return true;
  }
  addEventListener('beforeunload', () => {
    if (times > 0 && !isEmpty()) window.name = '';
  });
  return false;
}
