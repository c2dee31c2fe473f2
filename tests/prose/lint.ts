import { createLinter, loadTextlintrc } from 'textlint';
import { readCode } from './code.ts';
import { lineAt, joinTexts, type Excerpt } from './excerpt.ts';
import { findBreaches, findBrokenParagraphs } from './house-rules.ts';
import { readPage } from './mdx.ts';
import { explain } from './messages.ts';
import { readValues } from './values.ts';

/** Something to reword. */
export interface Finding {
  file: string;
  line: number;
  rule: string;
  /** What is there. */
  found: string;
  /** What to do about it, in Japanese. */
  advice: string;
}

type Linter = ReturnType<typeof createLinter>;

/** Rules that look at whole paragraphs; in a label or an answer they would be wrong. */
const paragraphRules = new Set(['ja-no-mixed-period']);

/**
 * A function that finds what is to be reworded in the text of one content file (`.mdx`, `.yaml` or `.json`), and which house words a
 * module or component does not keep to.
 * It takes its rules from `.textlintrc.json`.
 */
export async function createProseLinter(): Promise<(file: string, source: string) => Promise<Finding[]>> {
  const descriptor = await loadTextlintrc({ configFilePath: '.textlintrc.json' });
  const kernelRules = descriptor.toKernelOptions().rules ?? [];
  const isLength = ({ ruleId }: { ruleId: string }) => ruleId === 'sentence-length';
  const words = createLinter({ descriptor: descriptor.shallowMerge({ rules: kernelRules.filter((rule) => !isLength(rule)) }) });
  const length = createLinter({ descriptor: descriptor.shallowMerge({ rules: kernelRules.filter(isLength) }) });

  return async (file, source) => {
    const isCode = /\.(?:ts|tsx|astro)$/.test(file);
    const page = file.endsWith('.mdx') ? readPage(source, file) : undefined;
    const values = joinTexts(page ? page.values : isCode ? readCode(source, file) : readValues(source, file));
    const parts = [...(page ? [{ part: page.body, ext: '.md' }] : []), { part: values, ext: '.txt' }];
    const findings: (Finding & { position: number })[] = [];
    for (const { part, ext } of parts) {
      const report = (index: number, rule: string, found: string, advice: string) => {
        const position = part.positions[index] ?? 0;
        findings.push({ file, line: lineAt(source, position), rule, found, advice, position });
      };
      for (const message of await lintBoth(words, length, part, ext)) {
        if (ext === '.txt' && paragraphRules.has(message.ruleId)) continue;
        if (isCode && message.ruleId !== 'prh') continue;
        const { found, advice } = explain(message.ruleId, message.message);
        report(message.range[0], message.ruleId, found ?? part.text.slice(...message.range).trim(), advice);
      }
      for (const { index, rule, found, instead } of isCode ? [] : findBreaches(withoutCode(part.text)))
        report(index, rule, found, `「${instead}」と書きます。`);
      if (ext === '.md') {
        for (const index of findBrokenParagraphs(part.text))
          report(index, 'line-break', part.text.slice(index, index + 12), explain('line-break', '').advice);
      }
    }
    return findings.sort((a, b) => a.position - b.position).map(({ position: _, ...finding }) => finding);
  };
}

/** Quotation marks hide the ends of the sentences inside them from the sentence rule, so it reads without them. */
async function lintBoth(words: Linter, length: Linter, { text }: Excerpt, ext: string) {
  const inWords = await words.lintText(text, `prose${ext}`);
  const inLength = await length.lintText(text.replaceAll(/[「」『』（）]/g, '、'), `prose${ext}`);
  return [...inWords.messages, ...inLength.messages];
}

/** Same length, with code and addresses of links blanked: they are not Japanese prose. */
function withoutCode(text: string): string {
  return text.replaceAll(/`[^`\n]*`|\]\([^)\n]*\)|https?:\/\/[\w./?=&%#-]+/g, (match) => '\0'.repeat(match.length));
}
