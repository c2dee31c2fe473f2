import type { Drawing } from './drawing.ts';

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type StepKey = (typeof keys)[number];

export const isStepKey = (key: string): key is StepKey => (keys as readonly string[]).includes(key);

/**
 * The box a key leads to, or the same one at an edge. Side by side: up and down inside a stage, left and right to the
 * linked box of the next stage, else to the nearest. Stacked: up and down through all boxes, left and right by stage.
 */
export function stepFrom(drawing: Drawing, id: string, key: StepKey): string {
  const { boxes } = drawing;
  const index = boxes.findIndex((box) => box.id === id);
  const box = boxes[index];
  if (!box) return boxes[0]?.id ?? id;
  switch (key) {
    case 'Home':
      return boxes[0]?.id ?? id;
    case 'End':
      return boxes.at(-1)?.id ?? id;
    case 'ArrowUp':
    case 'ArrowDown': {
      const beside = boxes[index + (key === 'ArrowUp' ? -1 : 1)];
      return beside && (drawing.stacked || beside.stage === box.stage) ? beside.id : id;
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      return acrossFrom(drawing, index, key === 'ArrowRight') ?? id;
  }
}

function acrossFrom({ boxes, links }: Drawing, index: number, forward: boolean): string | undefined {
  const box = boxes[index];
  if (!box) return undefined;
  const beyond = forward ? boxes.slice(index + 1) : boxes.slice(0, index).reverse();
  const stage = beyond.find((other) => other.stage !== box.stage)?.stage;
  const candidates = boxes.filter((other) => other.stage === stage);
  const linked = candidates.filter((other) =>
    links.some((link) => (forward ? link.from === box.id && link.to === other.id : link.to === box.id && link.from === other.id)),
  );
  const away = (other: (typeof boxes)[number]) => Math.abs(other.y + other.h / 2 - box.y - box.h / 2);
  const [nearest] = (linked.length > 0 ? linked : candidates).sort((a, b) => away(a) - away(b));
  return nearest?.id;
}
