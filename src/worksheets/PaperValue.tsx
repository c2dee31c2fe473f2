import type { ComponentChildren } from 'preact';
import type { Value } from '../learner/record.ts';
import { paperMessages } from './paper-messages.ts';
import { isCoded, standsByShortNames } from './paper-room.ts';
import { asList, asText, levels, shownValue } from './rules.ts';
import type { Column, RowsField, WorksheetField } from './schema.ts';
import { dateInWords } from './written-date.ts';
import { shownBriefDate, shownShortDate } from './paper-dates.ts';

/** One value on paper: words when filled, boxes to tick and lines to write on when blank. */
export function PaperValue({
  field,
  value,
  links,
  filled,
  narrow = false,
}: {
  field: Exclude<WorksheetField, RowsField> | Column;
  value: Value | undefined;
  /** What is pointed at, in words: titles of entries, or numbers of rows. */
  links?: readonly string[] | undefined;
  filled: boolean;
  /** In the cell of a table. */
  narrow?: boolean;
}): ComponentChildren {
  switch (field.kind) {
    case 'single':
    case 'multiple':
      // Where there is little room, a choice that was made stands there in words; one still to be made, as boxes.
      if (filled && narrow && asList(value).length > 0)
        return <p class="sheet-written">{standsByShortNames(field) ? shortValue(field.options, value) : shownValue(field, value)}</p>;
      // A short word is written in, as the key above the table has it.
      if (narrow && isCoded(field)) return null;
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
            ? dateInWords(asText(value), narrow ? shownShortDate : field.brief ? shownBriefDate : undefined)
            : paperMessages.paper[narrow ? 'blankShortDate' : 'blankDate']}
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

interface Option {
  id: string;
  label: string;
  short?: string | undefined;
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
    <ul class={`sheet-boxes${stacked ? ' stacked' : ''}${stacked && options.length > 3 && options.every(isShort) ? ' in-two' : ''}`}>
      {options.map((option) => (
        <li key={option.id} data-ticked={ticked.includes(option.id) || undefined}>
          {ticked.includes(option.id) ? '■' : '□'} {option.label}
        </li>
      ))}
    </ul>
  );
}

/** Half a line of the sheet holds it, its box included. */
const isShort = ({ label }: { label: string }): boolean => label.length <= 20;

const shortValue = (options: readonly Option[], value: Value | undefined): string =>
  asList(value)
    .map((id) => options.find((option) => option.id === id))
    .map((option) => option?.short ?? option?.label)
    .join('、');

const Lines = ({ count }: { count: number }) => (
  <div class="sheet-lines" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <div key={index} />
    ))}
  </div>
);
