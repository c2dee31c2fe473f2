import type { Practice } from './practice.ts';

/**
 * Reads a question back from the page it is printed on (`QuestionCard.tsx`), so that a lesson carries each text once.
 * The mirror of `practiceOf`.
 */
export function readPractice(section: HTMLElement): Practice {
  const all = (selector: string) => [...section.querySelectorAll<HTMLElement>(selector)];
  const text = (element: Element | null | undefined) => {
    const copy = element?.cloneNode(true) as Element | undefined;
    // Readings that were switched on stand in the text.
    for (const reading of copy?.querySelectorAll('rt, rp') ?? []) reading.remove();
    return copy?.textContent.trim() ?? '';
  };
  const kind = section.dataset['kind'] as Practice['kind'];
  const reasons = all('.answer dd');
  const isExplain = kind === 'explain';
  return {
    id: section.dataset['question'] ?? '',
    kind,
    stem: text(section.querySelector('.question-stem')),
    ask: text(section.querySelector('.question-stem b')),
    items: all(isExplain ? '.answer li' : '[data-item]').map((item, place) => ({
      id: isExplain ? `p${String(place + 1)}` : (item.dataset['item'] ?? ''),
      text: text(isExplain ? item.lastElementChild : item),
      why: text(reasons[place]),
      key: words(item.dataset['key'], ' '),
      belief: item.dataset['belief'] ?? '',
    })),
    boxes: all('[data-box]').map((box) => ({ id: box.dataset['box'] ?? '', text: text(box) })),
    accept: words(section.dataset['accept'], '|'),
    model: text(section.querySelector('.answer-model')),
  };
}

const words = (list: string | undefined, between: string): string[] => list?.split(between).filter(Boolean) ?? [];
