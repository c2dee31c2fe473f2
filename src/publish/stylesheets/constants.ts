import type { AtRule, Declaration, Root, Rule } from 'postcss';
import { ofRoot } from './root.ts';
import type { Vocabulary } from './names.ts';

/**
 * Puts the value of a custom property where it is asked for, if it is the same everywhere: set on the root alone, to one value whatever
 * the brightness, width and setting, and by no page or script. Then nothing asks for it any more.
 */
export function putConstants(root: Root, names: Vocabulary): void {
  const constants = findConstants(root, names);
  root.walkDecls((declaration) => {
    if (declaration.value.includes('var(')) declaration.value = resolve(declaration.value, constants);
  });
}

function findConstants(root: Root, names: Vocabulary): Map<string, string> {
  const declared = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  const isOfRoot = (property: string) => !names.has(property) && (declared.get(property) ?? []).every(standsOnRoot);
  const constants = new Map<string, string>();
  for (const [property, declarations] of declared) {
    const value = declarations[0]?.value ?? '';
    const isOneValue = declarations.every((other) => other.value === value) && declarations.some(isUnconditional);
    // What it asks for in turn is asked for on the root, and may be another there than where it is used.
    const asksRoot = [...value.matchAll(/--[\w-]+/g)].every(([asked]) => isOfRoot(asked));
    if (isOneValue && asksRoot && isOfRoot(property)) constants.set(property, value);
  }
  return constants;
}

const standsOnRoot = ({ parent }: Declaration): boolean =>
  (parent as Rule).selectors.every((selector) => ofRoot.test(selector.replace(/^html(?=:root)/, '')));

/** Under no condition but a layer, and in any brightness. */
function isUnconditional({ parent }: Declaration): boolean {
  if (!(parent as Rule).selectors.includes(':root')) return false;
  for (let outer = parent?.parent; outer && outer.type !== 'root'; outer = outer.parent)
    if ((outer as AtRule).name !== 'layer') return false;
  return true;
}

/** A value with constants in the place of `var(--name)` and `var(--name, otherwise)`. */
function resolve(value: string, constants: ReadonlyMap<string, string>): string {
  const start = value.search(/var\(--/);
  if (start < 0) return value;
  const end = endOfCall(value, start + 3);
  const [, name = ''] = /^var\((--[\w-]+)/.exec(value.slice(start)) ?? [];
  const constant = constants.get(name);
  const call = `var(${name}${resolve(value.slice(start + 4 + name.length, end), constants)}`;
  return value.slice(0, start) + (constant === undefined ? call : resolve(constant, constants)) + resolve(value.slice(end), constants);
}

/** Where the brackets that open at an index have closed. */
function endOfCall(value: string, open: number): number {
  let depth = 0;
  for (let index = open; index < value.length; index += 1) {
    if (value[index] === '(') depth += 1;
    else if (value[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return value.length;
}
