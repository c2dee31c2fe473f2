import { createHash } from 'node:crypto';
import { folderLoader } from '../../host/stamp/kinds.ts';
import { addPolicy } from '../content-security-policy.ts';
import { fileOf, rootFrom, type Site } from './addresses.ts';
import { pageData } from './data.ts';

/** The modules of a page, in order: names of files, and texts that stand in the page itself. */
export interface PageModules {
  names: string[];
  /** Text by the file name it gets. */
  inline: Map<string, string>;
}

export function modulesOf(html: string): PageModules {
  const inline = new Map<string, string>();
  const names = [...html.matchAll(moduleScript)].map(([, source, text = '']) => {
    if (source !== undefined) return source.slice(source.lastIndexOf('/') + 1);
    const name = `page-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
    inline.set(name, text);
    return name;
  });
  return { names, inline };
}

/**
 * A page of the web edition as one that is opened from a folder: every address leads on from the page to a file, and scripts are
 * classic ones. What says where the page stands on the web is left out.
 *
 * @param file Its path below the site's root.
 * @param tags Scripts of the page, the loader left out, in the order in which they run.
 * @throws when an address of the site leads nowhere.
 */
export function folderPage(html: string, file: string, tags: readonly { name: string; isRun: boolean }[], site: Site): string {
  const root = rootFrom(file);
  const scripts = [
    `<script src="${root}${folderLoader}"></script>`,
    ...tags.map(({ name, isRun }) => `<script defer src="${root}_astro/${name}"${isRun ? ' data-run' : ''}></script>`),
  ].join('');
  const moved = html
    .replace(policy, '')
    .replace(ofWeb, '')
    .replace(moduleScript, '')
    .replace(token, (tag, json?: string) => {
      if (json !== undefined) return tag.replace(json, () => pageData(json, site, root));
      return /^<(?:script\b[^]*<\/script|!)/i.test(tag)
        ? tag
        : tag.replace(attribute, (...found: string[]) => moveAttribute(found, file, root, site));
    });
  return addPolicy(
    moved.replace('</head>', () => `${scripts}</head>`),
    file,
  );
}

function moveAttribute([whole = '', name = '', value = '']: readonly string[], page: string, root: string, site: Site): string {
  if (!value.startsWith(site.base) && `${value}/` !== site.base) return whole;
  // Scripts put the rest of an address behind these.
  if (name === 'data-base' || name === 'data-path') return ` ${name}="${root}"`;
  const file = fileOf(value, site);
  if (file !== undefined) return ` ${name}="${root}${file}"`;
  if (name === 'href' || name === 'src') throw new Error(`${page}: ${value} leads nowhere.`);
  return whole;
}

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const ofWeb = /<link rel="(?:canonical|sitemap|modulepreload)"[^>]*>|<meta property="og:url"[^>]*>/g;
const moduleScript = /<script type="module"(?: src="([^"]*)")?>([^]*?)<\/script>/g;
/** A comment; data; a script; any other tag. */
const token =
  /<!--[^]*?-->|<script type="application\/json">([^]*?)<\/script>|<script\b[^>]*>[^]*?<\/script>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const attribute = /\s([\w-]+)="([^"]*)"/g;
