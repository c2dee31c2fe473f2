/**
 * Chromium gives a page that is opened from a file an empty storage at times (version 156: one in some sixty), and its own when it is
 * opened again. That the page before left something stored is told by the tab's name, which outlives pages; three times at most.
 */
export function openAgainIfEmpty(): void {
  const sign = 'musubime stored';
  const isEmpty = (): boolean => {
    try {
      return localStorage.length === 0;
    } catch {
      return true;
    }
  };
  if (isEmpty() && window.name.startsWith(sign) && window.name.length < sign.length + 3) {
    window.name += '.';
    location.reload();
    return;
  }
  addEventListener('pagehide', () => {
    if (!isEmpty()) window.name = sign;
    else if (window.name.startsWith(sign)) window.name = '';
  });
}
