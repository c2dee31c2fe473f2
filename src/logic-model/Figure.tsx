import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Drawing } from './drawing.ts';
import { layoutModel } from './layout.ts';
import { messages } from './messages.ts';
import { allBoxes, type Model } from './model.ts';
import { pictureOfChain, rim } from './picture.ts';
import { labelOf, nameOf } from './sentences.ts';
import { isStepKey, stepFrom } from './steps.ts';
import { Svg } from './Svg.tsx';

interface FigureProps {
  model: Model;
  /** Room in every box to write by hand. */
  roomy?: boolean;
  /** Id of the chosen box. */
  chosen?: string | undefined;
  /** Absent where there is nothing to edit: then the picture is a picture only. */
  onChoose?: (box: string) => void;
  onOpen?: (box: string) => void;
  /** A box was pointed at; `onChoose` has been called. */
  onPick?: () => void;
}

/** The chain, drawn for the width there is. Over each box lies a button; together they are one stop of the Tab key. */
export function Figure({ model, roomy = false, chosen, onChoose, onOpen, onPick }: FigureProps) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const drawing = useMemo(() => (width > 0 ? layoutModel(model, { width: width - 2 * rim, roomy }) : undefined), [model, width, roomy]);
  return (
    <div class="logic-figure" ref={root}>
      {drawing && <Svg picture={pictureOfChain(model, drawing, chosen)} />}
      {drawing && onChoose && onOpen && onPick && (
        <Boxes model={model} drawing={drawing} chosen={chosen} onChoose={onChoose} onOpen={onOpen} onPick={onPick} />
      )}
    </div>
  );
}

/** A button reaches a little beyond its box, on top over the number. */
const beyond = 3;
const above = 11;

function Boxes({ model, drawing, chosen, onChoose, onOpen, onPick }: Required<Omit<FigureProps, 'roomy'>> & { drawing: Drawing }) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const boxes = new Map(allBoxes(model).map((box) => [box.id, box]));
  const stop = chosen !== undefined && boxes.has(chosen) ? chosen : drawing.boxes[0]?.id;
  const share = (part: number, whole: number) => `${String((part / (whole + 2 * rim)) * 100)}%`;
  const press = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(id);
    } else if (isStepKey(event.key)) {
      event.preventDefault();
      buttons.current.get(stepFrom(drawing, id, event.key))?.focus();
    }
  };
  return (
    <div role="group" aria-label={messages.boxes}>
      {drawing.boxes.map(({ id, x, y, w, h }) => {
        const box = boxes.get(id);
        const targets = model.links.filter((link) => link.from === id).map((link) => nameOf(model, link.to));
        return (
          <button
            key={id}
            type="button"
            class="logic-target"
            ref={(button) => {
              if (button) buttons.current.set(id, button);
              else buttons.current.delete(id);
            }}
            tabIndex={id === stop ? 0 : -1}
            aria-current={id === chosen}
            aria-label={(box ? labelOf(model, box) : '') + (targets.length > 0 ? messages.leadsShort(targets) : '')}
            style={{
              left: share(x + rim - beyond, drawing.width),
              top: share(y + rim - above, drawing.height),
              width: share(w + 2 * beyond, drawing.width),
              height: share(h + above + beyond, drawing.height),
            }}
            onFocus={() => {
              onChoose(id);
            }}
            onClick={(event) => {
              event.currentTarget.focus();
              onPick();
            }}
            onKeyDown={(event) => {
              press(event, id);
            }}
          />
        );
      })}
    </div>
  );
}

/** The width of an element, as it changes; 0 until it is known. */
function useWidth(root: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setWidth(Math.floor(element.clientWidth));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return width;
}
