import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { practice, text } from './lesson.ts';

/**
 * The least that does the same: the text of the bench lesson as HTML, its questions as radio buttons that a few lines of script grade, one
 * text kept in `localStorage`. `lesson/` leads to `next/`; `long/` holds the text so often that it has so many characters.
 */
export function writeBarePages(folder: string, characters: number): void {
  const { html } = markdownToHtml(text);
  const pages = { lesson: html, next: html, long: html.repeat(Math.ceil(characters / text.length)) };
  for (const [name, body] of Object.entries(pages)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), barePage(body));
  }
  writeFileSync(join(folder, 'course.json'), '{}');
}

const barePage = (body: string) => `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>つなぐ仕事の全体像</title>
<style>
:root { color-scheme: light dark; }
body { font: 100%/1.9 sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid; min-width: 7em; padding: 0.5rem; text-align: left; vertical-align: top; }
label { display: block; }
textarea { box-sizing: border-box; font: inherit; width: 100%; }
</style>
<header><a href="/">むすびめ</a></header>
<main>
<h1>つなぐ仕事の全体像</h1>
${body}
<h2>確かめる</h2>
${practice.recall.map(bareQuestion).join('\n')}
${practice.exercises.map(({ id, stem }) => `<p><label for="${id}">${stem}</label><textarea id="${id}" rows="3"></textarea></p>`).join('\n')}
<p><a href="/next/" rel="next">次のレッスン</a></p>
</main>
<script>
for (const field of document.querySelectorAll('fieldset'))
  field.querySelector('button').onclick = () => {
    const chosen = field.querySelector(':checked');
    field.querySelector('output').textContent = chosen ? (chosen.value ? '正解です。' : 'もう一度考えてみましょう。') + chosen.dataset.why : '一つ選んでください。';
  };
for (const area of document.querySelectorAll('textarea')) {
  area.value = localStorage.getItem('bare:' + area.id) ?? '';
  area.oninput = () => localStorage.setItem('bare:' + area.id, area.value);
}
</script>
</html>
`;

function bareQuestion(question: (typeof practice.recall)[number]): string {
  if (question.kind !== 'single') return '';
  const options = question.options.map(
    ({ text, correct, why }) =>
      `<label><input type="radio" name="${question.id}" value="${correct ? 'yes' : ''}" data-why="${why}"> ${text}</label>`,
  );
  return `<fieldset id="${question.id}"><legend>${question.stem}</legend>${options.join('')}<button type="button">答え合わせ</button> <output></output></fieldset>`;
}
