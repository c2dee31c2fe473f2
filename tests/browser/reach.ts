/** How many clicks each page is from the first one, along the links that stand in their HTML; pages never reached are left out. */
export function clicksFrom(first: string, pages: ReadonlyMap<string, string>): Map<string, number> {
  const clicks = new Map([[first, 0]]);
  const queue = [first];
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    for (const [, href = ''] of (pages.get(page) ?? '').matchAll(/<a\s[^>]*href="([^"#]+)/g)) {
      const { origin, pathname: target } = new URL(href, `http://site${page}`);
      if (origin !== 'http://site' || !pages.has(target) || clicks.has(target)) continue;
      clicks.set(target, (clicks.get(page) ?? 0) + 1);
      queue.push(target);
    }
  }
  return clicks;
}
