import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useRestored } from '../learner/useRestored.ts';
import { asList } from '../worksheets/rules.ts';
import { sampleContents } from '../worksheets/sample.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { BoxPanel } from './BoxPanel.tsx';
import { contentsOf, linksPath, modelOf, rowOf, type ChainSheet } from './chain.ts';
import { Figure } from './Figure.tsx';
import { LinkList } from './LinkList.tsx';
import { messages } from './messages.ts';
import { allBoxes, isWritten, type Model } from './model.ts';
import { OutButtons } from './OutButtons.tsx';
import { drawLogicPage, type Version } from './page.ts';
import { legendOf, nameOf } from './sentences.ts';

export interface LogicModelProps {
  sheet: Worksheet;
  handle: RecordHandle;
  /** 「むすびめ　2026.11版」 */
  edition: string;
}

/** The chain of a sheet as a picture that follows what is written, with its links to be edited, printed and saved. */
export function LogicModel({ sheet, handle, edition }: LogicModelProps) {
  const { model: own, redraw } = useModel(sheet, handle);
  const [asked, setAsked] = useState<Version>();
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  useRestored();
  const version = asked ?? (isWritten(own) ? 'own' : 'sample');
  const sample = useMemo(() => sampleContents(sheet), [sheet]);
  const model = useMemo(
    () => (version === 'own' ? own : modelOf(sheet, version === 'sample' ? sample : undefined)),
    [version, own, sheet, sample],
  );
  const panel = useRef<HTMLDivElement>(null);
  const legend = legendOf(model);
  const id = useId();
  const box = version === 'own' ? allBoxes(own).find((candidate) => candidate.id === chosen) : undefined;

  const open = (target: string) => {
    const names = `[name="${target}"], [name^="${target}/"]`;
    document.querySelector(`form[data-worksheet="${sheet.id}"]`)?.querySelector<HTMLElement>(names)?.focus();
  };
  // Where stages are stacked the chosen box's list is far below the picture.
  const showPanel = () => {
    requestAnimationFrame(() => {
      panel.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  const link = (from: string, to: string, on: boolean) => {
    const path = linksPath(sheet, from);
    if (path === undefined) return;
    const row = rowOf(to);
    // Ids that lead to no row of today stay as they are.
    const others = asList(handle.$record.get().values[path]?.value).filter((other) => other !== row);
    handle.edit(path, on ? [...others, row] : others);
    redraw();
    setSaid((on ? messages.linked : messages.unlinked)(nameOf(own, from), nameOf(own, to)));
  };
  return (
    <section class="logic-model" aria-labelledby={id}>
      <h2 id={id}>{messages.heading}</h2>
      <p>{messages.lead}</p>
      <fieldset class="field choices logic-shown">
        <legend>{messages.shown.label}</legend>
        {(['own', 'sample', 'blank'] as const).map((choice) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              name={`${id}-shown`}
              checked={version === choice}
              onChange={() => {
                setAsked(choice);
              }}
            />
            <span>{messages.shown[choice]}</span>
          </label>
        ))}
      </fieldset>
      {version === 'sample' && <p class="quiet">{asked === 'sample' ? messages.sampleNote : messages.sampleFirst}</p>}
      {version === 'own' && !isWritten(own) && <p class="quiet">{messages.empty}</p>}
      {version === 'own' ? (
        <Figure model={own} chosen={chosen} onChoose={setChosen} onOpen={open} onPick={showPanel} />
      ) : (
        <Figure model={model} roomy={version === 'blank'} />
      )}
      {legend.length > 0 && <p class="help">{messages.legend(legend)}</p>}
      {version === 'own' && <p class="help">{messages.keys}</p>}
      <div ref={panel}>
        {box && (
          <BoxPanel
            model={own}
            box={box}
            onOpen={open}
            onLink={(to, on) => {
              link(box.id, to, on);
            }}
          />
        )}
      </div>
      <p role="status" class="said">
        {said}
      </p>
      {version !== 'blank' && <LinkList model={model} loose={version === 'own'} />}
      <OutButtons
        sheet={sheet.id}
        draw={() => drawLogicPage(sheet, edition, version, version === 'own' ? contentsOf(handle.$record.get()) : sample)}
      />
    </section>
  );
}

/** How long the learner's hands rest before the picture follows, in milliseconds. */
const pause = 400;

/** The chain of an open record. A key press only puts the next drawing off; `redraw` does not wait. */
function useModel(sheet: ChainSheet, handle: RecordHandle): { model: Model; redraw: () => void } {
  const read = () => modelOf(sheet, contentsOf(handle.$record.get()));
  const [model, setModel] = useState(read);
  const redraw = () => {
    setModel((before) => {
      const next = read();
      return JSON.stringify(before) === JSON.stringify(next) ? before : next;
    });
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    redraw();
    const stop = handle.$record.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(redraw, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [handle]);
  return { model, redraw };
}
