import { messages } from './messages.ts';
import { shuffle } from './shuffle.ts';
import type { Question } from './schema.ts';

/** The answer to a question in words, for the disclosure, for paper and for the review. */
export interface Answer {
  /** The answer or model answer itself, where there is one text. */
  model?: string;
  lines: { mark?: string; text: string; why?: string }[];
}

export function answerOf(question: Question): Answer {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        lines: shuffle(question.options, question.id).map(({ correct, text, why }) => ({
          mark: correct ? messages.right : messages.wrong,
          text,
          why,
        })),
      };
    case 'order':
      return { model: question.why, lines: question.items.map(({ text }, index) => ({ mark: String(index + 1), text })) };
    case 'match':
      return { lines: question.pairs.map(({ left, right, why }) => ({ text: `${left} → ${right}`, why })) };
    case 'classify': {
      const label = new Map(question.boxes.map((box) => [box.id, box.label]));
      return {
        lines: question.cards.map(({ text, boxes, why }) => ({
          mark: boxes.map((box) => label.get(box) ?? box).join(messages.or),
          text,
          why,
        })),
      };
    }
    case 'text':
      return { ...(question.accept[0] === undefined ? {} : { model: question.accept[0] }), lines: [{ text: question.why }] };
    case 'find':
      return { lines: question.parts.map(({ problem, text, why }) => ({ mark: problem ? messages.problem : messages.fine, text, why })) };
    case 'explain':
      return { model: question.model, lines: question.points.map((text) => ({ mark: messages.points, text })) };
  }
}
