import type { MdxCode } from './mdx.ts';

/** One `import` of a page. */
export interface MdxImport {
  from: string;
  /** A default import has the name `default`, a namespace `*`. */
  names: { imported: string; local: string }[];
  line: number;
}

/** The imports of one block, which the compiler has found to be valid. */
export function importsOf({ code, line }: MdxCode): MdxImport[] {
  return [...code.matchAll(statement)].map((match) => {
    const [, clause = '', , from = ''] = match;
    const [, listed = ''] = /\{([^}]*)\}/.exec(clause) ?? [];
    const others = clause.replace(/\{[^}]*\}/, '').split(',');
    return {
      from,
      names: [
        ...others.flatMap((other) => pair(/^\*\s+as\s+/.test(other.trim()) ? '*' : 'default', other.replace(/^\s*\*\s+as\s+/, ''))),
        ...listed.split(',').flatMap((name) => {
          const [imported = '', local = imported] = name.trim().split(/\s+as\s+/);
          return pair(imported, local);
        }),
      ],
      line: line + code.slice(0, match.index).split('\n').length - 1,
    };
  });
}

/**
 * Names that a value takes from outside: `host` in `host.operator`. A value is made of strings, numbers, lists, objects
 * and such paths; anything else (a call, a function, an element) is undefined.
 */
export function namesIn(code: string): string[] | undefined {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`/g, '""');
  if (!/^[\s\w$.,:[\]{}"-]*$/.test(bare) || bare.includes('...')) return undefined;
  const names = [...bare.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*(?![\w$])(?!\s*:)/g)].map(([name]) => name);
  return names.filter((name) => !['true', 'false', 'null', 'undefined'].includes(name));
}

const statement = /^[ \t]*import\s+(?:([^'"]*?)\s*from\s*)?(['"])([^'"]*)\2/gm;

function pair(imported: string, local: string): { imported: string; local: string }[] {
  return local.trim() === '' ? [] : [{ imported, local: local.trim() }];
}
