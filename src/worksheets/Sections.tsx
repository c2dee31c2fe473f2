import type { ComponentChildren } from 'preact';
import type { RecordHandle } from '../learner/handle.ts';
import { useSelected } from '../learner/hooks.ts';
import { fieldOf, hasText } from '../learner/record.ts';
import type { Learner } from '../learner/learner.ts';
import { ChoiceControl, Control } from './controls.tsx';
import type { EntrySource } from './entries.ts';
import { Links } from './Links.tsx';
import { Rows, type Below } from './Rows.tsx';
import { Carried } from './Carried.tsx';
import { messages } from './messages.ts';
import { allFields } from './rules.ts';
import type { RowsField, Worksheet, WorksheetField } from './schema.ts';
import type { OpenCarriedField } from './useWorksheet.ts';

interface SectionsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  /** Sheets that links fields point at, by worksheet id. */
  sources: Record<string, EntrySource>;
  /** Fields that take their text from an earlier sheet. */
  carried: readonly OpenCarriedField[];
  /** What stands below a text: how much of it fits on paper. */
  below?: Below;
  /** Level of the sections' headings: below the page's title, or below a part of a lesson. */
  heading: 'h2' | 'h3';
}

/** The fields of a sheet, section by section. */
export function Sections({ sheet, heading: Heading, carried, ...context }: SectionsProps) {
  const siblings = allFields(sheet).filter((field) => field.kind === 'rows');
  const carriedTo = (id: string) => carried.find(({ field }) => field.id === id);
  return (
    <>
      {sheet.sections.map((section) => (
        <section class="worksheet-section" key={section.id}>
          <Fold handle={context.handle} section={section} heading={<Heading>{section.title}</Heading>}>
            {section.fields.map((field) => (
              <Field key={field.id} field={field} siblings={siblings} carried={carriedTo(field.id)} {...context} />
            ))}
          </Fold>
        </section>
      ))}
    </>
  );
}

/** What can be written later is folded as long as nothing of it is written; what was seen open does not close by itself. */
function Fold({
  handle,
  section,
  heading,
  children,
}: {
  handle: RecordHandle | undefined;
  section: Worksheet['sections'][number];
  heading: ComponentChildren;
  children: ComponentChildren;
}) {
  // A path that was written once stays in the record, so that nothing closes while it is emptied.
  const isOpen = useSelected(
    handle,
    ({ values }) => Object.keys(values).some((path) => section.fields.some(({ id }) => id === fieldOf(path))),
    Object.is,
  );
  if (!section.later)
    return (
      <>
        {heading}
        {children}
      </>
    );
  return (
    <details open={isOpen}>
      <summary>
        <span class="tag">{messages.later}</span>
        {heading}
      </summary>
      {children}
    </details>
  );
}

type FieldProps = Omit<SectionsProps, 'sheet' | 'heading' | 'carried'> & {
  field: WorksheetField;
  siblings: readonly RowsField[];
  carried: OpenCarriedField | undefined;
};

function Field({ field, siblings, carried, learner, handle, sources, below }: FieldProps) {
  const isBegun = useSelected(handle, hasText, Object.is);
  if (field.former && !handle?.$record.get().values[field.id]) return null;
  if (field.kind === 'rows') return <Rows handle={handle} field={field} siblings={siblings} below={below} />;
  if (field.kind === 'checklist') {
    return <ChoiceControl handle={handle} path={field.id} label={field.label} help={field.help} options={field.items} multiple />;
  }
  if (field.kind === 'links') {
    const target = sources[field.sheet];
    return target ? (
      <Links handle={handle} learner={learner} path={field.id} label={field.label} help={field.help} target={target} />
    ) : null;
  }
  /** Comes along with the first word, and is not asked for until then. */
  const known = isBegun ? undefined : carried?.handle.$record.get().values[carried.source]?.value;
  return (
    <>
      <Control handle={handle} field={field} path={field.id} below={below && ((text) => below(field, text))} fallback={known} />
      {carried && handle && isBegun && (
        <Carried handle={handle} source={carried.handle} carried={carried} title={sources[carried.sheet]?.title ?? ''} />
      )}
    </>
  );
}
