import { openAgainIfEmpty } from './open-again.ts';

/**
 * The first script of every page in the folder edition, where a browser runs no modules and answers no requests: scripts and data
 * are brought by tags instead. Module and data files are named by what they are called in the web edition.
 */
type Exports = Record<string, unknown>;

interface Module {
  needs: readonly string[];
  run: (require: (file: string) => Exports, exports: Exports) => void;
  exports?: Exports;
}

const isLeaving = openAgainIfEmpty();
const { currentScript } = document;
const root = currentScript instanceof HTMLScriptElement ? new URL('..', currentScript.src).href : '';
const modules = new Map<string, Module>();
const data = new Map<string, (root: string) => unknown>();

globalThis.musubime = {
  root,
  define(name, needs, run) {
    // A page's own tag may come after a part that was in a hurry.
    if (!modules.has(name)) modules.set(name, { needs, run });
    // What a page does at once, such as to print, it does when it stays.
    if (!isLeaving && document.currentScript?.hasAttribute('data-run')) exportsOf(name);
  },
  import: async (address) => {
    const name = fileName(address);
    await bring(name, new Set());
    return exportsOf(name);
  },
  data: (path, make) => {
    data.set(path, make);
  },
  read: async (address) => {
    const path = new URL(address, document.baseURI).href.slice(root.length);
    if (!data.has(path)) await addScript(`${path}.js`);
    return { ok: true, statusText: '', json: () => Promise.resolve(data.get(path)?.(root)) };
  },
};

function exportsOf(file: string): Exports {
  const name = fileName(file);
  const module = modules.get(name);
  if (!module) throw new Error(`${name} has not come.`);
  if (!module.exports) {
    module.exports = {};
    module.run(exportsOf, module.exports);
  }
  return module.exports;
}

/** Brings a module and all it needs. */
async function bring(name: string, asked: Set<string>): Promise<void> {
  asked.add(name);
  if (!modules.has(name)) await addScript(`_astro/${name}`);
  const needs = modules.get(name)?.needs.filter((need) => !asked.has(need)) ?? [];
  await Promise.all(needs.map((need) => bring(need, asked)));
}

/** Rejects if the file cannot be had; a tag that failed is asked for again by another. */
function addScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: root + path });
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${path} cannot be had.`));
    };
    document.head.append(script);
  });
}

/** Modules name each other as neighbours; one that is asked for again has a query behind its name. */
const fileName = (address: string): string => /[^/?]*(?=\?|$)/.exec(address)?.[0] ?? '';

// Addresses that scripts put together end where a server would look for `index.html`; a browser shows a list of files there.
for (const kind of ['pointerdown', 'focusin', 'click'])
  addEventListener(
    kind,
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    },
    true,
  );

/** What classic scripts, as `scripts.ts` and `data.ts` write them, call. */
export interface Loader {
  /** Address of the folder, with a slash at its end. */
  root: string;
  /** Keeps a module; runs it if its tag says so. */
  define: (name: string, needs: readonly string[], run: Module['run']) => void;
  /** Stands for `import()`. */
  import: (address: string) => Promise<Exports>;
  /** Keeps what a JSON file holds; addresses in it begin with the folder's. */
  data: (path: string, make: (root: string) => unknown) => void;
  /** Stands for `fetch`, as far as pages use it: for JSON files of the site. */
  read: (address: string) => Promise<{ ok: true; statusText: string; json: () => Promise<unknown> }>;
}

declare global {
  var musubime: Loader;
}
