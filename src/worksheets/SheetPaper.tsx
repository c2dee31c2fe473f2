import type { ComponentChildren } from 'preact';
import type { Value } from '../learner/record.ts';
import { shownDate, shownShortDate } from './dates.ts';
import { messages } from './messages.ts';
import { asList, asText, cellPath, headerFields, headerPath, levels } from './rules.ts';
import type { Column, RowsField, Worksheet, WorksheetField } from './schema.ts';

/** What stands on a filled sheet. */
export interface PaperContents {
  value: (path: string) => Value | undefined;
  /** Row ids of a field, in order. */
  rows: (field: string) => string[];
  /** Titles of the entries a links field points at. */
  links: (field: string) => string[];
}

/** Where a printed sheet comes from. */
export interface Imprint {
  /** 「むすびめ　2026.11版」 */
  edition: string;
  /** The materials its thinking rests on, one line each. */
  sources: string[];
}

/** A worksheet on A4: blank when there are no contents. Runs on the server and in the browser; holds no state. */
export function SheetPaper({
  sheet,
  imprint,
  contents,
  sample = false,
}: {
  sheet: Worksheet;
  imprint: Imprint;
  contents?: PaperContents | undefined;
  sample?: boolean;
}) {
  return (
    <article class="sheet-a4 not-content">
      <header>
        <p class="sheet-code">
          {sheet.id.toUpperCase()}　{imprint.edition}
          {sample && <b>　{messages.paper.sample}</b>}
        </p>
        <h2>{sheet.title}</h2>
        <dl class="sheet-head">
          {headerFields.map((field) => (
            <div key={field} class={`sheet-head-${field}`}>
              <dt>{messages.header[field]}</dt>
              <dd>{field === 'date' ? dateText(contents?.value(headerPath(field))) : asText(contents?.value(headerPath(field)))}</dd>
            </div>
          ))}
        </dl>
        <p class="sheet-note">
          {messages.with}：{sheet.with}
        </p>
      </header>
      {sheet.sections.map((section) => (
        <section key={section.id}>
          <h3>{section.title}</h3>
          {section.fields.map((field) =>
            field.kind === 'rows' ? (
              <RowsOnPaper key={field.id} field={field} contents={contents} />
            ) : (
              <FieldOnPaper key={field.id} field={field} contents={contents} />
            ),
          )}
        </section>
      ))}
      <footer>
        <p>{sheet.privacy}</p>
        <p>
          {messages.paper.source}：{imprint.sources.join('／')}
        </p>
      </footer>
    </article>
  );
}

/** Help is printed where there is writing to be done; a box to tick or a date explains itself. */
function FieldOnPaper({ field, contents }: { field: Exclude<WorksheetField, RowsField>; contents: PaperContents | undefined }) {
  return (
    <div class={`sheet-field sheet-${field.kind}`}>
      <p class="sheet-label">
        <b>{field.label}</b>
        {!contents && <span>{field.help}</span>}
      </p>
      <div class="sheet-room">
        <Room
          field={field}
          value={contents?.value(field.id)}
          links={contents && field.kind === 'links' ? contents.links(field.id) : undefined}
          filled={contents !== undefined}
        />
      </div>
    </div>
  );
}

/** A field with rows: a table when its columns fit side by side, otherwise one block for each row. */
function RowsOnPaper({ field, contents }: { field: RowsField; contents: PaperContents | undefined }) {
  const written = contents?.rows(field.id) ?? [];
  const rows =
    field.preset.length > 0
      ? field.preset.map((preset) => ({ id: preset.id, label: preset.label }))
      : (contents && written.length > 0 ? written : Array.from({ length: field.blank }, (_, index) => `blank-${String(index)}`)).map(
          (id, index) => ({ id, label: String(index + 1) }),
        );
  return (
    <div class="sheet-field sheet-rows">
      <p class="sheet-label">
        <b>{field.label}</b>
        {!contents && <span>{field.help}</span>}
      </p>
      <Key columns={field.columns} />
      <table>
        <colgroup>
          <col class={field.preset.length > 0 ? 'sheet-name' : 'sheet-number'} />
          {field.columns.map((column) => (
            <col key={column.id} class={`sheet-${column.kind}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{field.row}</th>
            {field.columns.map((column) => (
              <th scope="col" key={column.id} class={`sheet-${column.kind}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {field.columns.map((column) => (
                <td key={column.id} class={`sheet-${column.kind}`}>
                  <Room
                    field={column}
                    value={contents?.value(cellPath(field.id, row.id, column.id))}
                    links={column.kind === 'refs' ? rowNumbers(contents, column.field, cellPath(field.id, row.id, column.id)) : undefined}
                    filled={contents !== undefined}
                    narrow
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows that a row leads to, by their numbers on this paper. */
function rowNumbers(contents: PaperContents | undefined, field: string, path: string): string[] {
  const rows = contents?.rows(field) ?? [];
  return asList(contents?.value(path))
    .map((row) => rows.indexOf(row) + 1)
    .filter((number) => number > 0)
    .map(String);
}

/** What the short words in narrow boxes stand for. */
function Key({ columns }: { columns: readonly Column[] }) {
  const options = new Map(
    columns
      .flatMap((column) => ('options' in column ? column.options : []))
      .flatMap(({ short, label }) => (short === undefined || short === label ? [] : [[short, label] as const])),
  );
  if (options.size === 0) return null;
  return <p class="sheet-key">{[...options].map(([short, label]) => `${short}＝${label}`).join('　')}</p>;
}

/** The room for one value: words when filled, boxes to tick and lines to write on when blank. */
function Room({
  field,
  value,
  links,
  filled,
  narrow = false,
}: {
  field: Exclude<WorksheetField, RowsField> | Column;
  value: Value | undefined;
  links?: string[] | undefined;
  filled: boolean;
  narrow?: boolean;
}): ComponentChildren {
  switch (field.kind) {
    case 'single':
    case 'multiple':
      return (
        <Boxes
          options={field.options.map((option) => ({ id: option.id, label: narrow ? (option.short ?? option.label) : option.label }))}
          ticked={asList(value)}
        />
      );
    case 'checklist':
      return <Boxes options={field.items} ticked={asList(value)} stacked />;
    case 'level':
      return (
        <Boxes
          options={levels.map((level) => ({
            id: String(level),
            label: narrow ? String(level) : `${String(level)} ${field.anchors[level] ?? ''}`,
          }))}
          ticked={value === undefined ? [] : [String(value)]}
          stacked={!narrow}
        />
      );
    case 'date':
      return (
        <p class="sheet-written">
          {filled && asText(value) !== ''
            ? narrow
              ? shownShortDate(asText(value))
              : dateText(value)
            : narrow
              ? messages.paper.blankShortDate
              : messages.paper.blankDate}
        </p>
      );
    case 'refs':
      return <p class="sheet-written">{links?.join('、')}</p>;
    case 'links':
      return filled && links && links.length > 0 ? <p class="sheet-written">{links.join('\n')}</p> : <Lines count={2} />;
    case 'text':
    case 'longtext': {
      const text = asText(value);
      const lines = field.kind === 'longtext' ? field.lines : 1;
      return filled && text !== '' ? <p class="sheet-written">{text}</p> : narrow ? null : <Lines count={lines} />;
    }
  }
}

function Boxes({
  options,
  ticked,
  stacked = false,
}: {
  options: readonly { id: string; label: string }[];
  ticked: readonly string[];
  stacked?: boolean;
}) {
  return (
    <ul class={stacked ? 'sheet-boxes stacked' : 'sheet-boxes'}>
      {options.map((option) => (
        <li key={option.id} data-ticked={ticked.includes(option.id)}>
          {ticked.includes(option.id) ? '☑' : '□'} {option.label}
        </li>
      ))}
    </ul>
  );
}

const Lines = ({ count }: { count: number }) => (
  <div class="sheet-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <div key={index} />
    ))}
  </div>
);

const dateText = (value: Value | undefined): string => shownDate(asText(value)) ?? asText(value);
