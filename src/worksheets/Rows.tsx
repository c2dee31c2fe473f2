import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { newId } from '../learner/keys.ts';
import { rowIds } from '../learner/presence.ts';
import { Control, takeFocus } from './controls.tsx';
import { messages } from './messages.ts';
import { RefsControl } from './RefsControl.tsx';
import { lastOrder, moveRow, orderPath } from './rows.ts';
import { cellPath, shortNames } from './rules.ts';
import type { Column, RowsField, WorksheetField } from './schema.ts';

/** A repeating field: rows the learner adds, moves and removes, or fixed rows that the sheet gives. */
export function Rows({
  handle,
  field,
  siblings,
  below,
}: {
  handle: RecordHandle | undefined;
  field: RowsField;
  /** All fields with rows of the sheet, for columns that point at them. */
  siblings: readonly RowsField[];
  below?: Below | undefined;
}) {
  const id = useId();
  const own = useSelected(handle, (record) => rowIds(record, field.id), sameList) ?? [];
  const [undo, setUndo] = useState<string>();
  const [said, setSaid] = useState('');
  const root = useRef<HTMLFieldSetElement>(null);
  const fresh = useRef<string>();
  const dragged = useRef<string>();
  const fixed = field.preset.length > 0;
  const isOpen = !fixed && own.length === 0;
  // Where there is no row, one stands open. It becomes one as soon as something is written in it.
  const open = useMemo(() => (handle ? newId() : ''), [handle, isOpen]);
  const rows = fixed
    ? field.preset
    : (isOpen ? [open] : own).map((row, index) => ({ id: row, label: messages.rows.name(field.row, index + 1) }));

  // A new row, or one that was taken back, is written in at once: its first control gets the focus as soon as it is drawn.
  useLayoutEffect(() => {
    if (fresh.current === undefined || !own.includes(fresh.current)) return;
    root.current?.querySelector<HTMLElement>(`[name^="${field.id}/${fresh.current}/"]`)?.focus();
    fresh.current = undefined;
  }, [own]);

  const add = () => {
    const row = isOpen ? open : newId();
    fresh.current = row;
    handle?.edit(orderPath(field.id, row), lastOrder(handle.$record.get(), field.id));
    setUndo(undefined);
  };
  const remove = (row: string) => {
    handle?.edit(`${field.id}/${row}/#removed`, true);
    setUndo(row);
    setSaid(messages.rows.removed(field.row));
  };
  const restore = () => {
    if (undo !== undefined) handle?.edit(`${field.id}/${undo}/#removed`, false);
    fresh.current = undo;
    setUndo(undefined);
    setSaid('');
  };
  const move = (index: number, by: -1 | 1, pressed?: HTMLElement) => {
    const row = own[index];
    if (!handle || row === undefined) return;
    const edits = moveRow(handle.$record.get(), field.id, row, by);
    if (edits.length === 0) return;
    for (const { path, value } of edits) handle.edit(path, value);
    setSaid(messages.rows.moved(field.row, index + by + 1));
    // A row that takes another place loses the focus on its way.
    requestAnimationFrame(() => pressed?.focus());
  };
  /** A row that is held changes places with its neighbour where the pointer passes the neighbour's middle. */
  const drag = ({ clientY }: PointerEvent) => {
    const index = own.indexOf(dragged.current ?? '');
    const middle = (beside: number) => {
      const { top, height } = root.current?.querySelectorAll(':scope > .row')[beside]?.getBoundingClientRect() ?? {};
      return top === undefined || height === undefined ? undefined : top + height / 2;
    };
    if (index < 0) return;
    if (clientY < (middle(index - 1) ?? -Infinity)) move(index, -1);
    else if (clientY > (middle(index + 1) ?? Infinity)) move(index, 1);
  };

  const lines = rows.map((row, index) => (
    <fieldset class="row" key={row.id}>
      <legend>{row.label}</legend>
      <div class="cells">
        {field.columns.map((column) =>
          column.kind === 'refs' ? (
            <RefsControl
              key={column.id}
              handle={handle}
              column={column}
              target={siblings.find((sibling) => sibling.id === column.field)}
              path={cellPath(field.id, row.id, column.id)}
            />
          ) : (
            <Control
              key={column.id}
              handle={handle}
              field={column}
              inRow
              matrix={field.matrix}
              path={cellPath(field.id, row.id, column.id)}
              below={below && ((text) => below(column, text, field))}
            />
          ),
        )}
      </div>
      {!fixed && !isOpen && (
        <p class="actions">
          {/* For a pointer only; the buttons do the same. The field holds the pointer, as the row itself moves. */}
          <span
            class="grip"
            aria-hidden="true"
            title={messages.rows.drag}
            onPointerDown={(event) => {
              dragged.current = row.id;
              root.current?.setPointerCapture(event.pointerId);
            }}
          />
          <button
            type="button"
            class="button quiet"
            aria-label={`${row.label}を${messages.rows.up}`}
            aria-disabled={index === 0}
            onClick={(event) => {
              move(index, -1, event.currentTarget);
            }}
          >
            ↑ {messages.rows.up}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={`${row.label}を${messages.rows.down}`}
            aria-disabled={index === rows.length - 1}
            onClick={(event) => {
              move(index, 1, event.currentTarget);
            }}
          >
            ↓ {messages.rows.down}
          </button>
          <button
            type="button"
            class="button quiet"
            aria-label={`${row.label}を${messages.rows.remove}`}
            onClick={() => {
              remove(row.id);
            }}
          >
            {messages.rows.remove}
          </button>
        </p>
      )}
    </fieldset>
  ));
  return (
    <fieldset
      ref={root}
      class={rows.length > 50 ? 'field rows many' : 'field rows'}
      aria-describedby={`${id}-help`}
      onPointerMove={drag}
      onLostPointerCapture={() => {
        dragged.current = undefined;
      }}
    >
      <legend>{field.label}</legend>
      {field.only && (
        <label class="matrix-only">
          <input type="checkbox" /> {field.only.label}
        </label>
      )}
      <p class="help" id={`${id}-help`}>
        {field.help}
      </p>
      <dl class="help columns-help">
        {field.columns.map((column) => (
          <div key={column.id}>
            <dt>{column.label}</dt>
            <dd>
              {column.help}
              {'example' in column && (
                <span class="example">
                  {messages.example}：{column.example}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {field.matrix ? (
        <div class="matrix" style={`--columns:${field.columns.map((column) => matrixWidth(column)).join(' ')}`}>
          <p class="help">{shortNames(field.columns.filter(({ kind }) => kind === 'multiple'))}</p>
          {/* Every control has its name by itself. */}
          <div class="matrix-head" aria-hidden="true">
            <b>{field.row}</b>
            {field.columns.map((column) => (
              <b key={column.id}>{column.label}</b>
            ))}
          </div>
          {lines}
          {field.only && <p class="matrix-none">{field.only.none}</p>}
        </div>
      ) : (
        lines
      )}
      {!fixed && (
        <p class="actions">
          <button type="button" class="button" onClick={add}>
            ＋ {messages.rows.add(field.row)}
          </button>
          {undo !== undefined && (
            <button type="button" class="button" key={undo} ref={takeFocus} onClick={restore}>
              {messages.rows.undo}
            </button>
          )}
        </p>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </fieldset>
  );
}

/** The room of a column beside the others: boxes by their number, the rest for what is written. */
const matrixWidth = (column: Column): string =>
  column.kind === 'multiple'
    ? `${String(column.options.length * 1.8125)}rem`
    : column.kind === 'single'
      ? `${String(Math.min(7, Math.max(...column.options.map(({ label }) => label.length)) * 0.875 + 2))}rem`
      : 'minmax(6rem, 1fr)';

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

/** Draws what stands below the text of a field, or of a column of a field with rows. */
export type Below = (field: WorksheetField | Column, text: string, rows?: RowsField) => ComponentChildren;
