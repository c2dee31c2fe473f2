/** The files of a built site, and where it would stand on a server. */
export interface Site {
  /** Base path, with a slash at both ends. */
  base: string;
  /** Paths below its root, with forward slashes. */
  files: ReadonlySet<string>;
}

/**
 * The file that an address of a site names, from the site's root, with its query and fragment: 「/training/sheets/w08/#top」 is
 * 「sheets/w08/index.html#top」. Undefined if it is no address, or names no file of the site.
 */
export function fileOf(address: string, { base, files }: Site): string | undefined {
  const whole = `${address}/` === base ? base : address;
  if (!whole.startsWith(base)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(whole.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file + rest : undefined;
}

/** The way from a page to the site's root: 「../../」, or 「./」. */
export const rootFrom = (page: string): string => '../'.repeat(page.split('/').length - 1) || './';
