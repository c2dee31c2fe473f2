import { splitRuby } from './split.ts';

/** Puts readings over the hard words of the page's text. Widgets draw themselves, and so they are left alone. */
export async function addRuby(address: string): Promise<void> {
  const response = await fetch(address);
  const readings = new Map((await response.json()) as [string, string][]);
  const root = document.querySelector('main');
  if (!root) return;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(untouched)) texts.push(text);
  }
  for (const text of texts) {
    const pieces = splitRuby(text.data, readings);
    if (pieces.some(({ reading }) => reading !== undefined)) text.replaceWith(...pieces.map(draw));
  }
}

/** Takes all readings away again. */
export function removeRuby(): void {
  for (const ruby of document.querySelectorAll('ruby[data-added]')) {
    ruby.querySelectorAll('rt, rp').forEach((part) => {
      part.remove();
    });
    const parent = ruby.parentNode;
    ruby.replaceWith(...ruby.childNodes);
    parent?.normalize();
  }
}

const untouched = '[data-widget], .question-form, .notes, ruby, svg, script, style, textarea, select, input, code, [popover] b';

function draw({ text, reading }: { text: string; reading?: string }): Node {
  if (reading === undefined) return document.createTextNode(text);
  const ruby = document.createElement('ruby');
  ruby.dataset['added'] = '';
  const rt = document.createElement('rt');
  rt.textContent = reading;
  const bracket = (mark: string) => Object.assign(document.createElement('rp'), { textContent: mark });
  ruby.append(text, bracket('（'), rt, bracket('）'));
  return ruby;
}
