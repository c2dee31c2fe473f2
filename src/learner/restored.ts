/**
 * Calls back after the browser has brought a page back or put back what stood in its controls, which some do only after
 * they said so (WebKit after `pageshow`). Returns what stops it.
 */
export function onRestored(restored: () => void): () => void {
  const later = () => {
    restored();
    setTimeout(restored);
    requestAnimationFrame(() => setTimeout(restored));
  };
  addEventListener('pageshow', later);
  return () => {
    removeEventListener('pageshow', later);
  };
}
