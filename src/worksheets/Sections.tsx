import type { RecordHandle } from '../learner/handle.ts';
import type { Learner } from '../learner/learner.ts';
import { ChoiceControl, Control } from './controls.tsx';
import type { EntrySource } from './entries.ts';
import { Links } from './Links.tsx';
import { Rows } from './Rows.tsx';
import type { Worksheet, WorksheetField } from './schema.ts';

interface SectionsProps {
  sheet: Worksheet;
  learner: Learner | undefined;
  handle: RecordHandle | undefined;
  /** Sheets that links fields point at, by worksheet id. */
  sources: Record<string, EntrySource>;
  /** Level of the sections' headings: below the page's title, or below a part of a lesson. */
  heading: 'h2' | 'h3';
}

/** The fields of a sheet, section by section. */
export function Sections({ sheet, heading: Heading, ...context }: SectionsProps) {
  return (
    <>
      {sheet.sections.map((section) => (
        <section class="worksheet-section" key={section.id}>
          <Heading>{section.title}</Heading>
          {section.fields.map((field) => (
            <Field key={field.id} field={field} {...context} />
          ))}
        </section>
      ))}
    </>
  );
}

function Field({ field, learner, handle, sources }: { field: WorksheetField } & Omit<SectionsProps, 'sheet' | 'heading'>) {
  if (field.kind === 'rows') return <Rows handle={handle} field={field} />;
  if (field.kind === 'checklist') {
    return <ChoiceControl handle={handle} path={field.id} label={field.label} help={field.help} options={field.items} multiple />;
  }
  if (field.kind === 'links') {
    const target = sources[field.sheet];
    return target ? (
      <Links handle={handle} learner={learner} path={field.id} label={field.label} help={field.help} target={target} />
    ) : null;
  }
  return <Control handle={handle} field={field} path={field.id} />;
}
