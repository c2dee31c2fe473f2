import parseSelectors, { type Node, type Pseudo } from 'postcss-selector-parser';
import type { Vocabulary } from './names.ts';

/** Whether a selector can match something in pages with these names. */
export function canMatch(selector: string, names: Vocabulary): boolean {
  const [, lacking = ''] = /^html:not\(\[([\w-]+)\]\)/.exec(selector) ?? [];
  if (names.fixed?.root.has(lacking)) return false;
  return parse(selector).nodes.some((complex) => complex.every((node) => canHold(node, names)));
}

function canHold(node: Node, names: Vocabulary): boolean {
  switch (node.type) {
    case 'tag':
      return names.hasTag(node.value.toLowerCase());
    case 'class':
    case 'id':
      return names.has(node.value);
    case 'attribute':
      if (node.attribute === 'data-page-kind' && names.fixed && node.operator === '=') return node.value === names.fixed.kind;
      return names.hasAttribute(node.attribute) && (node.operator !== '=' || !isOurs(node.attribute) || names.has(node.value ?? ''));
    case 'pseudo':
      return canHoldPseudo(node, names);
    default:
      return true;
  }
}

/** Whether nobody but pages and their scripts sets it. */
const isOurs = (attribute: string): boolean => attribute.startsWith('data-') || attribute === 'dir';

/** Of what stands in `:is()` and its like, one is enough. Whatever is denied, or is a state, can be. */
function canHoldPseudo({ value, nodes }: Pseudo, names: Vocabulary): boolean {
  if (!anyOf.has(value) || nodes.length === 0) return true;
  return nodes.some((complex) => complex.every((node) => canHold(node, names)));
}

const anyOf = new Set([':is', ':where', ':has', ':host', ':-webkit-any', ':-moz-any']);

const known = new Map<string, ReturnType<typeof parser.astSync>>();
const parser = parseSelectors();

/** Kinds of pages share most of their selectors. */
function parse(selector: string) {
  const ast = known.get(selector) ?? parser.astSync(selector);
  known.set(selector, ast);
  return ast;
}
