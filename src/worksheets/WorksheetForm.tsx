import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordHandle } from '../learner/handle.ts';
import { useLearner, useSelected } from '../learner/hooks.ts';
import { newId, profilePlace, sheetPlace } from '../learner/keys.ts';
import { ModeQuestion } from '../learner/ModeQuestion.tsx';
import { hasText } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { ChoiceControl, Control, TextControl } from './controls.tsx';
import { isoDate } from './dates.ts';
import { Entries } from './Entries.tsx';
import { listEntries, type EntrySource } from './entries.ts';
import { Links } from './Links.tsx';
import { messages } from './messages.ts';
import { PrintButtons } from './PrintButtons.tsx';
import { Rows } from './Rows.tsx';
import { aliasesOf, headerFields, headerPath } from './rules.ts';
import type { Worksheet, WorksheetField } from './schema.ts';
import type { Imprint } from './SheetPaper.tsx';
import { Tray } from './Tray.tsx';

/** A whole sheet, which prints, or the sections of it that a lesson works on. */
export type WorksheetFormProps = WholeOrPart & {
  sheet: Worksheet;
  /** The sheet itself as a list of entries, and the sheets it points at, by worksheet id. */
  sources: Record<string, EntrySource>;
};

type WholeOrPart = { imprint: Imprint; whole?: never } | { imprint?: never; /** Address of the whole sheet. */ whole: string };

/**
 * A worksheet that keeps what is written in it. Drawn first on the server as a form that is switched off,
 * because a text typed before the page is alive could not be kept.
 */
export function WorksheetForm({ sheet, sources, imprint, whole }: WorksheetFormProps) {
  const learner = useLearner();
  const self = sources[sheet.id];
  const form = useRef<HTMLFormElement>(null);
  const [instance, setInstance] = useState<string>();
  /** False until the learner asked for a particular entry: then a text written in another tab is shown here. */
  const chosen = useRef(false);

  useEffect(() => {
    if (!learner || !self || sheet.scope === 'region') return;
    const asked = /^#entry-([a-z0-9-]+)$/.exec(location.hash)?.[1];
    chosen.current = asked !== undefined;
    setInstance(asked ?? listEntries(learner, self)[0]?.id ?? newId());
    const follow = () => {
      const target = /^#entry-([a-z0-9-]+)$/.exec(location.hash)?.[1];
      if (target !== undefined) choose(target);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [learner]);

  const handle = useMemo(() => {
    if (!learner || (sheet.scope !== 'region' && instance === undefined)) return undefined;
    return learner.open(sheetPlace(sheet.id, instance), { aliases: aliasesOf(sheet), sheetVersion: sheet.version });
  }, [learner, instance]);

  useEffect(() => {
    if (!learner || !self || !handle || chosen.current || sheet.scope === 'region') return;
    return learner.$revision.listen(() => {
      const latest = listEntries(learner, self)[0]?.id;
      if (latest !== undefined && latest !== instance && !hasText(handle.$record.get()) && !form.current?.contains(document.activeElement))
        setInstance(latest);
    });
  }, [learner, handle]);

  const choose = (id: string) => {
    chosen.current = true;
    setInstance(id);
  };
  useHeaderDefaults(handle);
  const written = useSelected(handle, hasText, Object.is) ?? false;

  return (
    <div class="worksheet">
      <div class="worksheet-bar">
        {sheet.scope !== 'region' && self && <Entries learner={learner} source={self} handle={handle} current={instance} choose={choose} />}
        <SaveLine handle={handle} />
      </div>
      <form
        ref={form}
        data-worksheet={sheet.id}
        onSubmit={(event) => {
          event.preventDefault();
        }}
        autocomplete="off"
        key={instance ?? 'region'}
      >
        <fieldset class="worksheet-fields" disabled={!handle}>
          <legend class="sr-only">{sheet.title}</legend>
          {imprint && <Header handle={handle} />}
          {sheet.sections.map((section) => (
            <section class="worksheet-section" key={section.id}>
              <h3>{section.title}</h3>
              {section.fields.map((field) => (
                <Field key={field.id} field={field} handle={handle} sources={sources} />
              ))}
            </section>
          ))}
        </fieldset>
      </form>
      {imprint ? (
        <>
          <Tray handle={handle} sheet={sheet} />
          <PrintButtons sheet={sheet} handle={handle} imprint={imprint} sources={sources} />
        </>
      ) : (
        <p>
          <a href={instance === undefined ? whole : `${whole}#entry-${instance}`}>{messages.whole(sheet.title)}</a>
        </p>
      )}
      <div class="worksheet-notices">
        <SaveTrouble handle={handle} />
        <ModeQuestion learner={learner} written={written} />
      </div>
    </div>
  );
}

function Field({
  field,
  handle,
  sources,
}: {
  field: WorksheetField;
  handle: RecordHandle | undefined;
  sources: Record<string, EntrySource>;
}) {
  const learner = useLearner();
  if (field.kind === 'rows') return <Rows handle={handle} field={field} />;
  if (field.kind === 'checklist')
    return <ChoiceControl handle={handle} path={field.id} label={field.label} help={field.help} options={field.items} multiple />;
  if (field.kind === 'links') {
    const target = sources[field.sheet];
    return target ? (
      <Links handle={handle} learner={learner} path={field.id} label={field.label} help={field.help} target={target} />
    ) : null;
  }
  return <Control handle={handle} field={field} path={field.id} />;
}

/** 地域名・記入日・記入者・所属. What was written last is offered on the next sheet. */
function Header({ handle }: { handle: RecordHandle | undefined }) {
  const learner = useLearner();
  const profile = useMemo(() => learner?.open(profilePlace), [learner]);
  return (
    <div class="worksheet-header">
      {headerFields.map((field) => (
        <TextControl
          key={field}
          handle={handle}
          path={headerPath(field)}
          label={messages.header[field]}
          date={field === 'date'}
          fallback={field === 'date' ? '' : String(profile?.$record.get().values[headerPath(field)]?.value ?? '')}
          onEdit={(text) => {
            if (field !== 'date') profile?.edit(headerPath(field), text);
          }}
        />
      ))}
    </div>
  );
}

/** With the first word on an empty sheet, today's date and the header of the last sheet are written down with it. */
function useHeaderDefaults(handle: RecordHandle | undefined) {
  const learner = useLearner();
  useEffect(() => {
    if (!handle || !learner || hasText(handle.$record.get())) return;
    const stop = handle.$record.listen((record) => {
      if (!hasText(record)) return;
      stop();
      const profile = learner.open(profilePlace).$record.get();
      for (const field of headerFields) {
        const path = headerPath(field);
        const value = field === 'date' ? isoDate(new Date()) : (profile.values[path]?.value ?? '');
        if (record.values[path] === undefined && value !== '') handle.edit(path, value);
      }
    });
    return stop;
  }, [handle, learner]);
}
