import { importAgain } from '../again.ts';
import { printAlone } from '../worksheets/print.ts';
import { readScripts } from './page-scripts.ts';

const loadWord = importAgain(() => import('./script-word.ts'));

/**
 * Does what a button of `PrintLesson.astro` stands for: prints the scripts alone, or the lesson, or its text alone (`lesson-paper.css`), or
 * writes the scripts as Word. Rejects where that cannot be had.
 */
export async function printFrom(button: HTMLElement): Promise<void> {
  const paper = button.dataset['paper'];
  const start = button.closest('p')?.querySelector('input')?.value ?? '';
  if (paper === 'script') printScript(start);
  else if (paper === 'word') await (await loadWord()).saveScript(button, start);
  else printLesson(paper);
}

/** The mark goes when printing is over. */
function printLesson(part: string | undefined): void {
  document.documentElement.dataset['print'] = part;
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset['print'];
    },
    { once: true },
  );
  print();
}

/** The paper goes when printing is over. */
function printScript(start: string): void {
  const paper = document.createElement('div');
  paper.className = 'sheet-paper';
  const article = document.createElement('article');
  article.className = 'sheet-a4 script-paper not-content';
  for (const { title, parts } of readScripts(start)) {
    article.append(Object.assign(document.createElement('h2'), { textContent: title }), ...parts);
  }
  paper.append(article);
  document.querySelector('.sl-markdown-content')?.append(paper);
  addEventListener(
    'afterprint',
    () => {
      paper.remove();
    },
    { once: true },
  );
  printAlone(paper);
}
