import { mdxToJs, mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { adviceOnSyntax } from './mdx-messages.ts';
import type { Problem } from './problems.ts';

/** What stands in the body of an MDX page beside text, in reading order. Every line is 1-based and the file's. */
export interface MdxBody {
  tags: MdxTag[];
  /** Inside of `{…}` in the text. */
  expressions: MdxCode[];
  /** Blocks of `import` and `export`. */
  modules: MdxCode[];
  /** Addresses of links and images that are written as Markdown. */
  addresses: { kind: 'link' | 'image'; url: string; line: number }[];
  /** Signs of emphasis that stay signs. */
  strayMarks: { line: number }[];
}

export interface MdxCode {
  code: string;
  line: number;
}

/** `<Part id="…">`, or an element of HTML. A fragment `<>` has an empty name. */
export interface MdxTag {
  name: string;
  line: number;
  attributes: MdxAttribute[];
}

export interface MdxAttribute {
  /** Empty for `{...spread}`. */
  name: string;
  line: number;
  /** `name="text"` */
  text?: string;
  /** Inside of `name={code}`. */
  code?: string;
}

/**
 * Reads MDX with the parser that Astro compiles it with, so that the two never differ about what is an error. That
 * parser stops at the first one, which goes into `problems`; then the result is undefined.
 *
 * @param bodyLine 1-based line of the file on which the body starts.
 */
export function readMdx(body: string, file: string, bodyLine: number, problems: Problem[]): MdxBody | undefined {
  try {
    const tree = mdxToMdast(body, { features: { directive: true } });
    const found: MdxBody = { tags: [], expressions: [], modules: [], addresses: [], strayMarks: [] };
    collect(tree, body, bodyLine, found);
    // Only the compiler reads what `import` and `export` say.
    for (const { code, line } of found.modules) void mdxToJs('\n'.repeat(line - bodyLine) + code);
    return found;
  } catch (error) {
    const [, line = '1', reason = String(error)] = /^(?:Error: )?(\d+):\d+: ([\s\S]*)$/.exec(String(error)) ?? [];
    problems.push({ file, line: bodyLine + Number(line) - 1, key: '', ...adviceOnSyntax(reason) });
    return undefined;
  }
}

function collect(node: MdastNode, body: string, bodyLine: number, found: MdxBody): void {
  const line = bodyLine + (node.position?.start.line ?? 1) - 1;
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      found.tags.push({ name: node.name ?? '', line, attributes: attributesOf(node, body, line) });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      found.expressions.push({ code: node.value, line });
      break;
    case 'mdxjsEsm':
      found.modules.push({ code: node.value, line });
      break;
    case 'link':
    case 'image':
    case 'definition':
      found.addresses.push({ kind: node.type === 'image' ? 'image' : 'link', url: node.url, line });
      break;
    case 'text':
      if (node.value.includes('**')) found.strayMarks.push({ line });
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, body, bodyLine, found);
}

/** Attributes carry no position; each is looked for behind the one before it. */
function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement, body: string, line: number): MdxAttribute[] {
  const start = element.position?.start.offset ?? 0;
  let at = start;
  return element.attributes.map((attribute) => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : { value: attribute.value };
    at = Math.max(at, body.indexOf(name || '{', at));
    const place = { name, line: line + body.slice(start, at).split('\n').length - 1 };
    if (typeof value === 'string') return { ...place, text: value };
    return value ? { ...place, code: value.value } : place;
  });
}
