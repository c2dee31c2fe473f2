import type { MdxCode } from '../authoring/mdx.ts';

/** One `import` of a page. */
export interface MdxImport {
  from: string;
  /** What the page calls what it imports. */
  names: string[];
  line: number;
}

/** The imports of one block, which the compiler has found to be valid. */
export function importsOf({ code, line }: MdxCode): MdxImport[] {
  return [...code.matchAll(statement)].map((match) => {
    const [, clause = '', , from = ''] = match;
    const names = clause
      .split(/[{},]/)
      .map((name) => name.trim().replace(/^.*\sas\s+/, ''))
      .filter((name) => name !== '');
    return { from, names, line: line + code.slice(0, match.index).split('\n').length - 1 };
  });
}

/** What one block exports by `export const`. */
export function exportsOf({ code }: MdxCode): string[] {
  return [...code.matchAll(/\bexport\s+const\s+([\w$]+)/g)].map((match) => match[1] ?? '');
}

/**
 * Names that a value takes from outside: `host` in `host.operator`. A value is made of strings, numbers, lists, objects
 * and such paths; of anything else (a call, a function, an element) the answer is undefined.
 */
export function namesIn(code: string): string[] | undefined {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`/g, '""');
  if (!/^[\s\w$.,:[\]{}"-]*$/.test(bare) || bare.includes('...')) return undefined;
  const names = [...bare.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*(?![\w$])(?!\s*:)/g)].map(([name]) => name);
  return names.filter((name) => !['true', 'false', 'null', 'undefined'].includes(name));
}

const statement = /^[ \t]*import\s+(?:([^'"]*?)\s*from\s*)?(['"])([^'"]*)\2/gm;
