import { useId, useRef, useState } from 'preact/hooks';
import { isoDate } from '../learner/day.ts';
import { saveFile } from '../learner/file.ts';
import { useStoreValue } from '../learner/hooks.ts';
import { AskNow } from '../learner/AskNow.tsx';
import type { Learner } from '../learner/learner.ts';
import { LoadFailure } from '../load-failure.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { importAgain } from '../again.ts';
import { loadSpreadsheet } from '../exports/parts.ts';
import { fileName } from '../exports/file-name.ts';
import { PrintAlone } from '../worksheets/PrintAlone.tsx';
import { isDue } from './call.ts';
import { consultationMessages as messages } from './consultation-messages.ts';
import type { ConsultationsProps } from './consultations-props.ts';
import { ConsultationTable } from './ConsultationTable.tsx';
import { arrange, monthsOf, readConsultations, type Consultation, type Filter, type SortKey } from './consultations.ts';
import { consultationTable } from './consultation-table.ts';

const loadCsv = importAgain(() => import('../exports/csv.ts'));

/** The table: filtered, sorted, printed month by month, and taken along as Excel or CSV. */
export function ConsultationDesk({ learner, sheet, scenes, links, edition }: ConsultationsProps & { learner: Learner }) {
  useStoreValue(learner.$revision, 0);
  const [filter, setFilter] = useState<Filter>({ month: '', scene: '', words: '', isWaiting: false, isSeed: false });
  const [sort, setSort] = useState<{ key: SortKey; isDown: boolean }>({ key: 'date', isDown: true });
  const paper = useRef<HTMLDivElement>(null);
  const all = readConsultations(learner, sheet, isoDate(new Date()));
  const shown = arrange(all, filter, sort);
  const late = all.filter(({ call }) => isDue(call)).length;
  const caption = messages.caption(shown.length, all.length);
  return (
    <div class="consultations wide">
      <AskNow />
      {late > 0 && <p class="notice warning">{messages.late(late)}</p>}
      <Filters filter={filter} change={setFilter} months={monthsOf(all)} scenes={scenes} />
      <p role="status">{shown.length === 0 ? messages.noneShown : caption}</p>
      {shown.length > 0 && (
        <>
          <div class="table-scroll" role="region" tabIndex={0} aria-label={caption}>
            <ConsultationTable
              consultations={shown}
              href={links.sheet}
              sort={sort}
              change={(key) => {
                setSort({ key, isDown: sort.key === key ? !sort.isDown : key === 'date' });
              }}
            />
          </div>
          <div class="sheet-paper" ref={paper}>
            <article class="sheet-a4 consultation-list not-content">
              <header>
                <p class="sheet-code">{edition}</p>
                <h2>
                  {messages.files.title}　{caption}
                </h2>
              </header>
              <ConsultationTable consultations={shown} />
            </article>
          </div>
          <p class="actions">
            <PrintAlone paper={paper}>{messages.print}</PrintAlone>
            <a href={links.topics}>{messages.candidates.title}</a>
            <Files consultations={shown} edition={edition} month={filter.month} />
          </p>
        </>
      )}
    </div>
  );
}

function Filters({
  filter,
  change,
  months,
  scenes,
}: {
  filter: Filter;
  change: (filter: Filter) => void;
  months: readonly string[];
  scenes: ConsultationsProps['scenes'];
}) {
  const id = useId();
  const words = messages.filters;
  const monthLabel = (month: string) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return words.monthOf(year, number);
  };
  const selects = [
    { key: 'month', label: words.month, all: words.allMonths, options: months.map((month) => ({ id: month, label: monthLabel(month) })) },
    { key: 'scene', label: words.scene, all: words.allScenes, options: scenes },
  ] as const;
  const ticks = [
    { key: 'isWaiting', label: words.waiting },
    { key: 'isSeed', label: words.seeds },
  ] as const;
  return (
    <fieldset class="consultation-filters">
      <legend>{words.title}</legend>
      {selects.map(({ key, label, all, options }) => (
        <div class="field" key={key}>
          <label for={`${id}-${key}`}>{label}</label>
          <select
            id={`${id}-${key}`}
            value={filter[key]}
            onChange={(event) => {
              change({ ...filter, [key]: event.currentTarget.value });
            }}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div class="field">
        <label for={`${id}-words`}>{words.words}</label>
        <input
          id={`${id}-words`}
          type="search"
          autocomplete="off"
          value={filter.words}
          onInput={(event) => {
            change({ ...filter, words: event.currentTarget.value });
          }}
        />
      </div>
      {ticks.map(({ key, label }) => (
        <label class="choice" key={key}>
          <input
            type="checkbox"
            checked={filter[key]}
            onChange={(event) => {
              change({ ...filter, [key]: event.currentTarget.checked });
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Files({ consultations, edition, month }: { consultations: readonly Consultation[]; edition: string; month: string }) {
  const [said, setSaid] = useState<string | LoadFailure>('');
  const write = async (ending: 'xlsx' | 'csv') => {
    setSaid(messages.files.busy);
    try {
      const table = consultationTable(consultations);
      const name = fileName({ title: messages.files.title, name: month, date: isoDate(new Date()), ending });
      if (ending === 'xlsx') saveFile(name, await (await loadSpreadsheet()).writeWorkbook([table], edition));
      else {
        const rows = [table.columns.map(({ title }) => title), ...table.rows.map((cells) => cells.map(String))];
        saveFile(name, (await loadCsv()).encodeCsv(rows, 'utf-8').bytes, 'text/csv;charset=utf-8');
      }
      setSaid(messages.saved(name));
    } catch (error) {
      setSaid(error instanceof LoadFailure ? error : messages.files.failed);
    }
  };
  return (
    <>
      {(['xlsx', 'csv'] as const).map((ending) => (
        <button key={ending} type="button" class="button" onClick={() => void write(ending)}>
          {ending === 'xlsx' ? messages.spreadsheet : messages.csv}
        </button>
      ))}
      <span role="status" class="said">
        {said instanceof LoadFailure ? <LoadTrouble error={said} /> : said}
      </span>
    </>
  );
}
