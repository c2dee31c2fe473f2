/** A built site, as far as others build on it. */
export interface Built {
  pages: { path: string; html: string }[];
  /** Files that pages fetch. */
  files: string[];
  /** `course.json`: lists of things with an id, each with its path if it has a page. */
  catalogue: Record<string, unknown>;
}

/** One line for each thing that must stay: `page <address> <kind> <id>`, `file <path>`, `course.json <list> <id> <path>`. Sorted. */
export function addressesOf({ pages, files, catalogue }: Built): string[] {
  const attribute = (html: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(html)?.[1] ?? '';
  return [
    ...pages.map(({ path, html }) =>
      ['page', `/${path.replace(/index\.html$/, '')}`, attribute(html, 'data-page-kind'), attribute(html, 'data-page-id')].join(' '),
    ),
    ...files.map((path) => `file /${path}`),
    ...Object.entries(catalogue).flatMap(([list, things]) =>
      Array.isArray(things)
        ? things.map((thing: string | { id: string; path?: string }) =>
            typeof thing === 'string'
              ? `course.json ${list} ${thing}`
              : ['course.json', list, thing.id, thing.path ?? ''].join(' ').trimEnd(),
          )
        : [],
    ),
  ].sort();
}

export function compareAddresses(registered: readonly string[], found: readonly string[]): { gone: string[]; added: string[] } {
  const [before, now] = [new Set(registered), new Set(found)];
  return { gone: registered.filter((line) => !now.has(line)), added: found.filter((line) => !before.has(line)) };
}
