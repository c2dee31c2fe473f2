import type { Locator, Page } from '@playwright/test';

/** What the controls of a form show, by their name: the text, or the values of what is chosen. */
export type Shown = Record<string, string[]>;

export function shownControls(form: Locator): Promise<Shown> {
  return form.evaluate((root) => {
    const shown: Shown = {};
    for (const control of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input[name], textarea[name], select[name]',
    )) {
      const isChoice = control.type === 'checkbox' || control.type === 'radio';
      if (isChoice && !(control as HTMLInputElement).checked) continue;
      (shown[control.name] ??= []).push(control.value);
    }
    return shown;
  });
}

/** How a question stands on its page, in the words in which its answer is kept. */
export interface ShownAnswer {
  kind: string;
  state: string;
  answer: string | string[];
  /** Points of an explanation that are ticked. */
  points: string[];
}

/** Every question of a lesson's page, by id. Controls of cards carry no ids, but stand in the order of what is printed. */
export function chosenAnswers(page: Page): Promise<Record<string, ShownAnswer>> {
  return page.locator('[data-question]').evaluateAll((sections: HTMLElement[]) =>
    Object.fromEntries(
      sections.map((section): [string, ShownAnswer] => {
        const { question = '', kind = '', state = '' } = section.dataset;
        const plain = [...section.querySelectorAll<HTMLElement>('.question-plain [data-item]')];
        const items = plain.map(({ dataset }) => dataset['item'] ?? '');
        const boxes = [...section.querySelectorAll<HTMLElement>('.question-plain [data-box]')].map(({ dataset }) => dataset['box'] ?? '');
        const form = section.querySelector('.question-form');
        const all = <T extends Element>(selector: string) => [...(form?.querySelectorAll<T>(selector) ?? [])];
        const ticked = (inputs: HTMLInputElement[]) => inputs.flatMap(({ checked }, index) => (checked ? [index] : []));
        const answer = (): string | string[] => {
          switch (kind) {
            case 'text':
            case 'explain':
              return all<HTMLInputElement>('.field input, .field textarea')[0]?.value ?? '';
            case 'order':
              return all<HTMLElement>('ol.order > li > span:first-child').map(
                ({ textContent }) => items[plain.findIndex((item) => item.textContent.trim() === textContent.trim())] ?? '',
              );
            case 'match':
              return all<HTMLSelectElement>('select').flatMap(({ value }, index) =>
                value === '' ? [] : [`${items[index] ?? ''}:${value}`],
              );
            case 'classify':
              return all('.cards-in > fieldset').flatMap((card, index) =>
                ticked([...card.querySelectorAll<HTMLInputElement>('input')]).map((box) => `${items[index] ?? ''}:${boxes[box] ?? ''}`),
              );
            default:
              return [...section.querySelectorAll<HTMLInputElement>('.question-plain input:checked')].map(({ value }) => value);
          }
        };
        const points = ticked(all<HTMLInputElement>('fieldset.options input')).map((index) => `p${String(index + 1)}`);
        return [question, { kind, state, answer: answer(), points }];
      }),
    ),
  );
}
