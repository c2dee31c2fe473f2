import { importAgain } from '../again.ts';
import type { Block, TopicDocument } from '../exports/sheet-document.ts';
import { saveFile } from '../learner/file.ts';
import { readScripts } from './page-scripts.ts';
import { scriptMessages as words } from './script-messages.ts';

const loadWordDocument = importAgain(() => import('../exports/word-document.ts'));

/**
 * Saves the scripts of the lesson on this page as a Word file, and says its name beside the button. Rejects with a `LoadFailure`.
 *
 * @param start `HH:MM`.
 */
export async function saveScript(button: HTMLElement, start: string): Promise<void> {
  const status = button.closest('p')?.querySelector('[role]');
  status?.replaceChildren(words.busy);
  try {
    const { topicFile } = await loadWordDocument();
    const file = await topicFile(scriptDocument(start, button.dataset['edition'] ?? ''), new Date());
    saveFile(file.name, file.blob, file.blob.type);
    status?.replaceChildren(words.saved(file.name));
  } catch (error) {
    status?.replaceChildren();
    throw error;
  }
}

function scriptDocument(start: string, edition: string): TopicDocument {
  return {
    title: textOf(document.querySelector('h1')),
    page: words.title,
    edition,
    head: [],
    scenario: readScripts(start).map(({ title, parts }) => ({ title, blocks: parts.flatMap(blocksOf) })),
    sheets: [],
  };
}

function blocksOf(part: Element): Block[] {
  if (part instanceof HTMLTableElement) return [tableBlock(part)];
  const lines = part.matches('p') ? [textOf(part)] : [...part.children].map((item) => words.item(textOf(item)));
  return [{ kind: 'text', label: '', text: lines.join('\n'), lines: 1 }];
}

function tableBlock(table: HTMLTableElement): Block {
  const [head, ...rows] = [...table.rows].map(({ cells }) => [...cells].map(textOf));
  return {
    kind: 'table',
    label: '',
    key: '',
    // A column of minutes alone is narrow, and so is what is done when it is late.
    columns: (head ?? []).map((label) => ({ label, width: label.length < 5 && !words.wide.includes(label) ? 'short' : 'long' })),
    rows: rows.map((cells) => cells.map((text) => ({ text, lines: 1 }))),
  };
}

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
