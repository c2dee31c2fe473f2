import { codeOf } from '../learner/keys.ts';
import type { PaperContents } from './contents.ts';
import { messages } from './messages.ts';
import { paperMessages } from './paper-messages.ts';
import { PaperField } from './PaperField.tsx';
import { PaperRows } from './PaperRows.tsx';
import { asText, headerFields, headerPath } from './rules.ts';
import { bandOf, fieldsOnPaper, linesOf } from './paper-rules.ts';
import type { Worksheet, WorksheetField } from './schema.ts';
import { dateInWords } from './written-date.ts';

/** Where a printed sheet comes from. */
export interface Imprint {
  /** 「むすびめ　2026.11版」 */
  edition: string;
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
  const isWide = sheet.landscape === true;
  const draw = (field: WorksheetField) =>
    field.kind === 'rows' ? (
      <PaperRows key={field.id} field={field} contents={contents} isWide={isWide} />
    ) : (
      <PaperField
        key={field.id}
        field={field}
        value={contents?.value(field.id)}
        links={field.kind === 'links' ? contents?.links(field.id) : undefined}
        filled={contents !== undefined}
        isWide={isWide}
      />
    );
  const band = contents && bandOf(sheet, contents.value);
  return (
    <article class={isWide ? 'sheet-a4 wide not-content' : 'sheet-a4 not-content'}>
      {band !== undefined && (
        <div class="sheet-band">
          <p>{band}</p>
        </div>
      )}
      <header>
        <p class="sheet-code">
          {codeOf(sheet.id)}　{imprint.edition}
          {sample && <b>　{paperMessages.paper.sample}</b>}
        </p>
        <h2>{sheet.title}</h2>
        <dl class="sheet-head">
          {headerFields.map((field) => (
            <div key={field} class={`sheet-head-${field}`}>
              <dt>{messages.header[field]}</dt>
              <dd>
                {field === 'date' ? dateInWords(asText(contents?.value(headerPath(field)))) : asText(contents?.value(headerPath(field)))}
              </dd>
            </div>
          ))}
        </dl>
        <p class="sheet-note">
          {paperMessages.with}：{sheet.with}
        </p>
      </header>
      {sheet.sections.map((section) => {
        const lines = linesOf(fieldsOnPaper(section.fields, contents));
        return (
          <section key={section.id}>
            {/* Where one line is all, its labels say what a title would. */}
            {lines.length > 1 && <h3>{section.title}</h3>}
            {lines.map((line) => (
              <div class={line.length > 1 ? 'sheet-brief' : undefined} key={line[0]?.id}>
                {line.map((field) => draw(field))}
              </div>
            ))}
          </section>
        );
      })}
      <footer>
        <p>{sheet.privacy}</p>
      </footer>
    </article>
  );
}
