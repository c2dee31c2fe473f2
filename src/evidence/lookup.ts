import { nearest } from '../authoring/nearest.ts';
import { ContentError, type Problem } from '../authoring/problems.ts';
import type { Correction, Figure, Source } from './schema.ts';
import { printedValue, shownValue } from './figure.ts';

type Advice = Pick<Problem, 'reason' | 'instead'>;

/** Why a figure may not be shown under this id; undefined when it may. */
export function figureAdvice(id: string, figures: ReadonlyMap<string, Figure>): Advice | undefined {
  const figure = figures.get(id);
  if (!figure)
    return {
      reason: `「${id}」という数値はありません。`,
      instead: `id は content/evidence/figures.csv から選びます。もしかして: ${nearest(id, figures.keys())}`,
    };
  if (figure.standing !== 'do-not-cite') return undefined;
  const recalculated = figures.get(`${id}.recalc`);
  return {
    reason: `「${id}」の値（${printedValue(figure)}）は、資料に印刷されていますが使いません。${figure.note}。`,
    instead: recalculated ? `代わりに「${recalculated.id}」（${shownValue(recalculated)}）を使います。` : 'この数値を出さずに書きます。',
  };
}

/**
 * The figure of an id, for a component.
 *
 * @param place The component and its page, for the message.
 * @throws ContentError for an unknown id, and for a value that must not be shown.
 */
export function requireFigure(id: string, figures: ReadonlyMap<string, Figure>, place: string): Figure {
  const advice = figureAdvice(id, figures);
  const figure = figures.get(id);
  if (advice || !figure) throw new ContentError([{ file: place, key: 'id', reason: '', instead: '', ...advice }]);
  return figure;
}

/** The source of an id, for a component. @throws ContentError for an unknown id. */
export function requireSource(id: string, sources: ReadonlyMap<string, Source>, place: string): Source {
  return required(id, sources, place, '資料', 'content/evidence/sources.yaml');
}

/** The correction of an anomaly, for a component. @throws ContentError for an unknown number. */
export function requireCorrection(anomaly: string, corrections: ReadonlyMap<string, Correction>, place: string): Correction {
  return required(anomaly, corrections, place, '食い違い', 'content/evidence/corrections.yaml');
}

function required<T>(id: string, known: ReadonlyMap<string, T>, place: string, what: string, file: string): T {
  const found = known.get(id);
  if (found === undefined) {
    throw new ContentError([
      {
        file: place,
        key: 'id',
        reason: `「${id}」という${what}はありません。`,
        instead: `${file} から選びます。もしかして: ${nearest(id, known.keys())}`,
      },
    ]);
  }
  return found;
}
