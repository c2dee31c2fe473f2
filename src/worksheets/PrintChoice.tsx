import { showsStage } from '../course/shown-stages.ts';
import { codeOf } from '../learner/keys.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { bulkMessages as messages } from './bulk-messages.ts';
import { sheetsElsewhere, type SheetGroup } from './sheets-by-stage.ts';

/**
 * Which of the papers on the page are printed: none at first, or those the address names (`?sheets=w03+w07`). What is not chosen is hidden,
 * so that the browser's own print command prints the same. Without scripts everything is printed.
 */
export function PrintChoice({ stages, sheets }: { stages: SheetGroup[]; sheets: SheetGroup['sheets'] }) {
  const elsewhere = { id: 'other', title: messages.other, sheets: sheetsElsewhere(stages, sheets, showsStage) };
  const groups = [...stages.filter(({ id }) => showsStage(id)), elsewhere].filter((group) => group.sheets.length > 0);
  const all = sheets.map(({ id }) => id);
  const [isAlive, setAlive] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (ids: readonly string[], on: boolean) => {
    setChosen((before) => all.filter((id) => (ids.includes(id) ? on : before.includes(id))));
  };

  useEffect(() => {
    const named = new URLSearchParams(location.search).get('sheets')?.split(' ') ?? [];
    if (named.some((id) => all.includes(id))) setChosen(all.filter((id) => named.includes(id)));
    setAlive(true);
  }, []);

  useEffect(() => {
    for (const paper of document.querySelectorAll<HTMLElement>('[data-sheet]'))
      paper.hidden = !chosen.includes(paper.dataset['sheet'] ?? '');
  }, [chosen]);

  return (
    <form
      class="print-choice"
      onSubmit={(event) => {
        event.preventDefault();
        print();
      }}
    >
      <fieldset disabled={!isAlive}>
        <legend class="sr-only">{messages.legend}</legend>
        {groups.map((group) => (
          <SheetChoices key={group.id} {...group} chosen={chosen} choose={choose} />
        ))}
        <PrintActions chosen={chosen.length} all={all.length} />
      </fieldset>
    </form>
  );
}

export function PrintActions({ chosen, all }: { chosen: number; all: number }) {
  return (
    <p class="actions">
      <button type="submit" class="button primary" disabled={chosen === 0}>
        {messages.print}
      </button>
      <span role="status">{chosen === 0 ? messages.nothing : messages.chosen(chosen, all)}</span>
    </p>
  );
}

/** One stage: a box for all its sheets, and one for each. */
export function SheetChoices({
  chosen = [],
  choose,
  ...group
}: SheetGroup & {
  chosen?: readonly string[];
  choose?: (ids: readonly string[], on: boolean) => void;
}) {
  const whole = useRef<HTMLInputElement>(null);
  const ids = group.sheets.map(({ id }) => id);
  const count = ids.filter((id) => chosen.includes(id)).length;
  const isPart = count > 0 && count < ids.length;
  useEffect(() => {
    if (whole.current) whole.current.indeterminate = isPart;
  }, [isPart]);
  return (
    <fieldset class="field choices">
      <legend>{group.title}</legend>
      <label class="choice">
        <input
          ref={whole}
          type="checkbox"
          checked={count === ids.length}
          onChange={(event) => {
            choose?.(ids, event.currentTarget.checked);
          }}
        />
        <b>{group.id === 'other' ? messages.otherGroup : messages.group(group.title)}</b>
      </label>
      {group.sheets.map((sheet) => (
        <label class="choice" key={sheet.id}>
          <input
            type="checkbox"
            name="sheet"
            value={sheet.id}
            checked={chosen.includes(sheet.id)}
            onChange={(event) => {
              choose?.([sheet.id], event.currentTarget.checked);
            }}
          />
          <span>
            {codeOf(sheet.id)} {sheet.title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
