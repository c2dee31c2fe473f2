import type { Import } from './imports.ts';

/**
 * Where the page about the code no longer says how it is: other floors, files that are gone, and arrows between two files of which
 * neither imports the other.
 *
 * @param files Of `src/`, by path inside, tests and fixtures included.
 * @param printed The floors, as the page has them.
 */
export function readmeFaults(text: string, printed: string, files: readonly string[], imports: readonly Import[]): string[] {
  const known = new Set(files);
  const named = [...text.matchAll(/`([\w.[\]/-]+\/[\w.[\]-]+\.(?:ts|tsx|astro|css))`/g)].map(([, file = '']) => file);
  const walked = [...text.matchAll(/`([\w.[\]/-]+)` →\s+(?=`([\w.[\]/-]+)`)/g)].map(([, from = '', to = '']) => [from, to] as const);
  const joined = new Set(imports.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  return [
    ...(text.includes(printed) ? [] : [`It does not print the floors of src/floors.ts, which are:\n${printed}`]),
    ...[...new Set(named)].filter((file) => !known.has(file)).map((file) => `src/${file} is named, and is not there.`),
    ...walked
      .filter(([from, to]) => known.has(from) && known.has(to) && !joined.has(`${from} ${to}`))
      .map(([from, to]) => `An arrow leads from src/${from} to src/${to}, and neither imports the other.`),
  ].map((fault) => `src/README.md: ${fault}`);
}
