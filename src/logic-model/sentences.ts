import { messages } from './messages.ts';
import { allBoxes, checkFrom, neighbours, stageOf, type Box, type Model, type Stage } from './model.ts';

/** A link in words, with what was found about its step. */
export interface Sentence {
  from: string;
  to: string;
  /** The stage it leaves, by name. */
  step: string;
  text: string;
  /** Undefined as long as nobody judged the step. */
  certainty: string | undefined;
}

/** 「もし〜なら、〜」 for every link, in the order of the chain. */
export function sentencesOf(model: Model): Sentence[] {
  const boxes = new Map(allBoxes(model).map((box) => [box.id, box]));
  return model.links.flatMap(({ from, to }) => {
    const stage = stageOf(model, from);
    const [a, b] = [boxes.get(from), boxes.get(to)];
    const next = stage && neighbours(model, stage).after;
    if (!stage || !next || !a || !b) return [];
    const say = messages.ifThen[stage.id] ?? messages.ifThenOther;
    const check = checkFrom(model, stage.id);
    const step = check?.label ?? messages.step(stage.label, next.label);
    return [{ from, to, step, text: say(quoted(stage, a), quoted(next, b)), certainty: check?.certainty?.label }];
  });
}

/** A box by stage and number, as in the picture: 「活動2」. */
export function nameOf(model: Model, id: string): string {
  const stage = stageOf(model, id);
  const box = stage?.boxes.find((candidate) => candidate.id === id);
  return stage && box ? messages.boxName(stage.label, box.number) : '';
}

/** A box by name and text: 「活動2：…」. */
export const labelOf = (model: Model, box: Box): string => messages.boxLabel(nameOf(model, box.id), box.text || messages.unwritten);

/** What the picture shows, in short sentences: the stages, then who leads where. */
export function describeModel(model: Model): string {
  const stages = model.stages.map((stage) =>
    messages.describedStage(stage.label, stage.boxes[0]?.number === undefined && stage.boxes.length > 0 ? undefined : stage.boxes.length),
  );
  const leads = allBoxes(model).flatMap((box) => {
    const targets = model.links.filter((link) => link.from === box.id).map((link) => nameOf(model, link.to));
    return targets.length > 0 ? [messages.leads(nameOf(model, box.id), targets)] : [];
  });
  return [messages.described(stages), ...leads].join('');
}

/** What whole, dashed and dotted lines stand for, as far as the picture has them. */
export function legendOf(model: Model): { line: string; label: string }[] {
  const found = new Map(model.checks.flatMap(({ certainty }) => (certainty ? [[certainty.level, certainty.label] as const] : [])));
  return [...found].sort(([a], [b]) => a - b).map(([level, label]) => ({ line: messages.lines[level], label }));
}

/** Written boxes that lead nowhere, and those nothing leads to. */
export function looseEnds(model: Model): string[] {
  const last = model.stages.length - 1;
  const [from, to] = [new Set(model.links.map((link) => link.from)), new Set(model.links.map((link) => link.to))];
  return model.stages.flatMap((stage, index) =>
    stage.boxes
      .filter((box) => box.text !== '')
      .flatMap((box) => {
        const name = nameOf(model, box.id);
        return [
          ...(index < last && !from.has(box.id) ? [messages.leadsNowhere(name)] : []),
          ...(index > 0 && !to.has(box.id) ? [messages.nothingLeadsHere(name)] : []),
        ];
      }),
  );
}

/** A box's text for use inside 「」: without its full stop, its own quotations as inner ones. */
function quoted(stage: Stage, box: Box): string {
  const text = box.text.replace(/\s+/g, ' ').replace(/。+$/, '').replaceAll('「', '『').replaceAll('」', '』');
  return text === '' ? messages.boxName(stage.label, box.number) : text;
}
