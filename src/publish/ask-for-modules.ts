import type { Assets } from './stylesheets/assets.ts';
import { modulesOf } from './stylesheets/sources.ts';

/**
 * A page that asks for all modules that its scripts begin with at once. Of those that a script imports a browser learns only when that
 * script is there, and of what these import only then: each step costs a way to the server and back. A script that does nothing but
 * import another one is left out.
 */
export function askForModules(html: string, assets: Pick<Assets, 'detours' | 'neededBy'>): string {
  const straight = html.replaceAll(
    source,
    (_, before: string, folder: string, name: string) => before + folder + (assets.detours.get(name) ?? name),
  );
  const [[, , folder = ''] = []] = straight.matchAll(source);
  const links = assets.neededBy(modulesOf(straight)).map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  return straight.replace('</head>', () => `${links.join('')}</head>`);
}

const source = /(<script type="module" src=")([^"]*\/)([^"/]+)/g;
