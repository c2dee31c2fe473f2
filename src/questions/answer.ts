import { bodyMessages } from './body-messages.ts';
import { writtenMessages } from './written-messages.ts';
import { messages } from './messages.ts';
import { printedMessages } from './printed-messages.ts';
import type { Practice } from './practice.ts';

/** The answer to a question in words, for the disclosure and for paper. Items stand in the order they are shown. */
export interface Answer {
  /** The answer or model answer itself, where there is one text. */
  model: string;
  lines: { mark: string; text: string; why: string }[];
}

export function answerOf({ kind, items, boxes, accept, model }: Practice): Answer {
  const boxText = (id: string) => boxes.find((box) => box.id === id)?.text ?? id;
  switch (kind) {
    case 'single':
    case 'multiple':
      return { model, lines: items.map(({ key, text, why }) => ({ mark: key.length > 0 ? messages.right : messages.wrong, text, why })) };
    case 'find':
      return { model, lines: items.map(({ key, text, why }) => ({ mark: key.length > 0 ? messages.problem : messages.fine, text, why })) };
    case 'order':
      return {
        model,
        lines: [...items]
          .sort((a, b) => Number(a.key[0]) - Number(b.key[0]))
          .map(({ text }, place) => ({ mark: String(place + 1), text, why: '' })),
      };
    case 'match':
      return { model, lines: items.map(({ id, text, why }) => ({ mark: '', text: `${text} → ${boxText(id)}`, why })) };
    case 'classify':
      return { model, lines: items.map(({ key, text, why }) => ({ mark: key.map(boxText).join(bodyMessages.or), text, why })) };
    case 'text':
      return { model, lines: [{ mark: writtenMessages.answer, text: accept[0] ?? '', why: '' }] };
    case 'explain':
      return { model, lines: items.map(({ text }) => ({ mark: printedMessages.points, text, why: '' })) };
  }
}
