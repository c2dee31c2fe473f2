import ts from 'typescript';
import type { Value } from './values.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Every Japanese text that a module or component says: its strings, and what stands between its tags; not its comments. */
export function readCode(source: string, file: string): Value[] {
  return file.endsWith('.astro') ? readTemplate(source) : readModule(source, file);
}

function readModule(source: string, file: string): Value[] {
  const values: Value[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node);
    if (isText && japanese.test(node.text)) values.push({ text: node.text, position: node.getStart(), key: '' });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return values;
}

/** Line by line: what a line of a template says is one text. */
function readTemplate(source: string): Value[] {
  const said = source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|(?<=^|\s)\/\/.*$/gm, (silent) =>
    silent.replace(/[^\n]/g, ' '),
  );
  return [...said.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    japanese.test(line) ? [{ text: line, position: index, key: '' }] : [],
  );
}
