import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { fileOf, type Site } from './addresses.ts';

/** A module as a classic script. */
export interface ClassicScript {
  code: string;
  /** Names of the modules it imports at its beginning, in order. */
  needs: readonly string[];
}

/**
 * Makes classic scripts of modules, one of each: what they import, and what they fetch, `loader.ts` brings.
 *
 * @param modules Text by file name; they name each other as neighbours (`./start.js`).
 */
export async function classicScripts(modules: ReadonlyMap<string, string>, site: Site): Promise<Map<string, ClassicScript>> {
  const bundle = await rolldown({
    input: Object.fromEntries([...modules.keys()].map((name) => [name.slice(0, -'.js'.length), name])),
    transform: { define: { fetch: 'musubime.read', 'import.meta.url': 'musubime.root' } },
    plugins: [
      {
        name: 'musubime:modules',
        resolveId: (id, importer) => (importer === undefined ? id : { id: id.slice('./'.length), external: true }),
        load: (id) => adapt(modules.get(id) ?? '', site),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs', exports: 'named', esModule: false, entryFileNames: '[name].js', minify: true });
  await bundle.close();
  return new Map(
    output.flatMap((chunk) => {
      if (chunk.type === 'asset') return [];
      const { fileName, code } = chunk;
      const needs = [...new Set(chunk.imports)];
      const head = `musubime.define(${JSON.stringify(fileName)},${JSON.stringify(needs)},`;
      // Modules are strict.
      return [[fileName, { needs, code: `${head}(require,exports)=>{"use strict";${code.trim()}});\n` }]];
    }),
  );
}

/** Its lazy imports are the loader's, and the files it names stand in the folder. */
function adapt(code: string, site: Site): string {
  const changes: { start: number; end: number; text: string }[] = [];
  visit(parseAst(code), (node) => {
    if (node.type === 'ImportExpression') changes.push({ start: node.start, end: node.start, text: 'musubime.' });
    const text = textOf(node);
    const file = text?.startsWith(`${site.base}_astro/`) === true ? fileOf(text, site) : undefined;
    if (file !== undefined) changes.push({ start: node.start, end: node.end, text: `(musubime.root+${JSON.stringify(file)})` });
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, text }) => made.slice(0, start) + text + made.slice(end), code);
}

interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
  quasis?: readonly { value: { cooked: string } }[];
}

/** The text of a literal that holds nothing else. */
function textOf({ type, value, quasis }: Node): string | undefined {
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function visit(part: unknown, see: (node: Node) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (isNode(part)) see(part);
  for (const inner of Object.values(part)) visit(inner, see);
}

const isNode = (part: object): part is Node => 'type' in part && 'start' in part && 'end' in part;
