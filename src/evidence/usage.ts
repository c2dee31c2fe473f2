import type { Problem } from '../authoring/problems.ts';
import type { SourcedPage } from '../authoring/read.ts';
import { lineBreaks } from '../authoring/texts.ts';
import { figureAdvice } from './lookup.ts';
import { blankCode } from './prose.ts';
import type { Figure } from './schema.ts';

/** One `<Stat>` or `<StatChart>` of a page. */
interface FigureUse {
  component: 'Stat' | 'StatChart';
  /** 1-based line of the tag in the body. */
  line: number;
  /** The ids it names, each with its line; empty when they are not written as plain strings. */
  ids: { id: string; line: number }[];
}

/** Every id that a page shows, with its line in the body, in reading order. */
export function figuresUsed(mdxBody: string): { id: string; line: number }[] {
  return figureUses(mdxBody).flatMap((use) => use.ids);
}

/** Every use of an evidence component in a page. */
function figureUses(mdxBody: string): FigureUse[] {
  const text = blankCode(mdxBody);
  return [...text.matchAll(tag)].map((match) => {
    const [source, component, attributes = ''] = match;
    const lineAt = (offset: number) => 1 + lineBreaks(text, match.index + offset);
    const value = (component === 'Stat' ? oneId : manyIds).exec(attributes);
    const start = source.indexOf(attributes) + (value?.index ?? 0);
    const strings = value ? [...value[0].matchAll(/(["'])([^"']*)\1/g)] : [];
    return {
      component: component === 'Stat' ? 'Stat' : 'StatChart',
      line: lineAt(0),
      ids: strings.map((string) => ({ id: string[2] ?? '', line: lineAt(start + string.index) })),
    };
  });
}

/** What is wrong with the figures that pages show: unknown or wrong values, and charts that compare what cannot be compared. */
export function checkFigureUse(
  bodies: readonly Pick<SourcedPage<unknown>, 'file' | 'body' | 'bodyLine'>[],
  figures: readonly Figure[],
): Problem[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return bodies.flatMap(({ file, body, bodyLine }) =>
    figureUses(body).flatMap(({ component, line, ids }) => {
      const at = (bodyAt: number) => ({ file, line: bodyLine + bodyAt - 1, key: component });
      if (ids.length === 0)
        return [
          {
            ...at(line),
            reason: `<${component}> の id が読み取れません。`,
            instead:
              component === 'Stat'
                ? '<Stat id="r6.…" /> の形で書きます。'
                : "<StatChart title=\"…\" ids={['r6.…', 'r6.…']} /> の形で書きます。",
          },
        ];
      const named = ids.flatMap(({ id }) => known.get(id) ?? []);
      return [
        ...ids.flatMap(({ id, line: idLine }) => {
          const advice = figureAdvice(id, known);
          return advice ? [{ ...at(idLine), ...advice }] : [];
        }),
        ...(component === 'StatChart' ? chartAdvice(named).map((advice) => ({ ...at(line), ...advice })) : []),
      ];
    }),
  );
}

/** Why these figures cannot stand in one chart. Empty when they can. */
export function chartAdvice(figures: readonly Figure[]): Pick<Problem, 'reason' | 'instead'>[] {
  const distinct = (of: (figure: Figure) => string) => [...new Set(figures.map(of))];
  const yearsFound = distinct((figure) => figure.year || '年の記載なし');
  const unitsFound = distinct((figure) => figure.unit);
  const unclear = figures.filter((figure) => figure.standing === 'uncertain' || figure.standing === 'unit-unclear');
  const negative = figures.filter((figure) => figure.value.startsWith('-'));
  return [
    ...(yearsFound.length > 1
      ? [
          {
            reason: `1つの図に違う年の値（${yearsFound.join('、')}）があります。`,
            instead: '年ごとに分けるか、1つの年の値だけにします。令和5年度と令和6年度の調査は比べられません。',
          },
        ]
      : []),
    ...(unitsFound.length > 1
      ? [{ reason: `1つの図に違う単位の値（${unitsFound.join('、')}）があります。`, instead: '同じ単位の値だけにします。' }]
      : []),
    ...unclear.map(({ id }) => ({
      reason: `「${id}」は、何の値か資料から決まらないので、ほかの値と並べられません。`,
      instead: '図から外し、<Stat> で文の中に書きます。',
    })),
    ...negative.map(({ id }) => ({
      reason: `「${id}」は負の値なので、棒の長さで表せません。`,
      instead: '図から外し、<Stat> で文の中に書きます。',
    })),
  ];
}

const tag = /<(Stat|StatChart)\b((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^"'{}>])*)>/g;
const oneId = /\bid=(?:"[^"]*"|'[^']*'|\{\s*(["'])[^"']*\1\s*\})/;
const manyIds = /\bids=\{\s*\[[^\]]*\]\s*\}/;
