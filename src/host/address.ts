/** The address of a page of this site, below whatever base path the host chose. `path` has no leading slash. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
