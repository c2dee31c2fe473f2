import { Fragment, type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Learner } from './learner.ts';
import { messages as words } from './records-messages.ts';

/** A file that the learner has chosen, to be read and shown. */
export interface ChosenFile {
  file: File;
  learner: Learner;
  close: () => void;
}

export interface ImportPanelProps {
  learner: Learner | undefined;
  /** Shows a file. The view is handed in, because files from colleagues hold sheets, and records know none. */
  opened: (chosen: ChosenFile) => ComponentChildren;
}

/** Where files are chosen. Nothing is changed by choosing one. */
export function ImportPanel({ learner, opened }: ImportPanelProps) {
  const [chosen, setChosen] = useState<{ file: File; round: number }>();
  return (
    <section class="paper">
      <h2>{words.import}</h2>
      <p>{words.importHelp}</p>
      <p>
        <label class="field">
          {words.choose}
          <input
            type="file"
            accept=".json,application/json"
            disabled={!learner}
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0];
              input.value = '';
              if (file) setChosen({ file, round: (chosen?.round ?? 0) + 1 });
            }}
          />
        </label>
      </p>
      {chosen && learner && (
        <Fragment key={chosen.round}>
          {opened({
            file: chosen.file,
            learner,
            close: () => {
              setChosen(undefined);
            },
          })}
        </Fragment>
      )}
    </section>
  );
}
