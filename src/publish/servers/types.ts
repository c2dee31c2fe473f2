/** The type of every kind of file a built site has, by its ending; several servers know none for those of the search, and refuse them. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.pagefind': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

/** Whether files of a type are text in UTF-8, which a server should say and may compress. */
export const isText = (type: string): boolean => /^text\/|json$|xml$/.test(type);

/** Said with every file. Each page carries the rest of its policy itself; who may frame it, only a header can say. */
export const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
};

/** Folders whose files have names made from what they hold: another edition has other names. */
export const lastingFolders = ['_astro', 'pagefind/index', 'pagefind/fragment', 'pagefind/filter'] as const;

/** Everything else is asked for anew each time, and answered with 304 while it is the same. */
export const caching = { lasting: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;
