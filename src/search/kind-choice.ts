import { element } from './draw.ts';
import { messages } from './messages.ts';
import { isPageKind, pageKinds, type PageKind } from './page-kind.ts';

/** The choice of one kind of page, or of all. */
export interface KindChoice {
  root: HTMLElement;
  chosen: () => PageKind | undefined;
  chooseAll: () => void;
}

export function createKindChoice(changed: () => void): KindChoice {
  const root = element('fieldset.kinds', element('legend', messages.kinds));
  const radios = ['', ...pageKinds].map((kind) => {
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'search-kind', value: kind, checked: kind === '' });
    root.append(element('label', radio, isPageKind(kind) ? messages.kind[kind] : messages.all));
    return radio;
  });
  root.addEventListener('change', changed);
  return {
    root,
    chosen: () => {
      const value = radios.find(({ checked }) => checked)?.value;
      return isPageKind(value) ? value : undefined;
    },
    chooseAll: () => {
      for (const radio of radios) radio.checked = radio.value === '';
    },
  };
}
