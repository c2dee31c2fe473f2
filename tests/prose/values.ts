import { isPair, isScalar, parseDocument, visit } from 'yaml';

/** One text of a data file. */
export interface Value {
  text: string;
  /** Where it begins in the file. */
  position: number;
  /** The nearest key above it, '' outside data files. */
  key: string;
}

/**
 * Keys whose texts are not ours to word: spellings that people type (`aliases`, `accept`), and names and places in
 * other people's publications.
 */
const quotedKeys = new Set(['aliases', 'accept', 'locator', 'publisher', 'author']);

/** Keys that quote a document in files about evidence only; elsewhere a `title` is our own. */
const quotedInEvidence = new Set(['title', 'citation']);

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}０-９Ａ-Ｚａ-ｚ]/u;

/** Every Japanese text in YAML or JSON that our house words apply to. */
export function readValues(source: string, file: string): Value[] {
  const values: Value[] = [];
  visit(parseDocument(source), {
    Scalar(role, node, path) {
      if (role === 'key' || typeof node.value !== 'string' || !japanese.test(node.value)) return;
      const key = nearestKey(path);
      if (quotedKeys.has(key) || (file.includes('/evidence/') && quotedInEvidence.has(key))) return;
      values.push({ text: node.value, position: node.range?.[0] ?? 0, key });
    },
  });
  return values;
}

function nearestKey(path: readonly unknown[]): string {
  const pair = path.findLast((node) => isPair(node));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}
