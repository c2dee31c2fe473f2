import { useEffect, useState } from 'preact/hooks';
import { findCases, type CaseQuery, type CaseTraits } from './filter.ts';
import { filterMessages as words } from './filter-messages.ts';

const everything: CaseQuery = { affiliation: '', area: '', size: '' };

/** A choice of one trait: what stands first asks for nothing. */
interface Choice {
  name: keyof CaseQuery;
  label: string;
  options: { value: string; label: string }[];
}

/**
 * Hides the rows of the table that do not have what is chosen. The table is in the page as it is, complete without scripts;
 * a row says by `data-case` whose it is.
 */
export function CaseFilter({ cases, choices }: { cases: CaseTraits[]; choices: Choice[] }) {
  const [isAlive, setAlive] = useState(false);
  const [query, setQuery] = useState(everything);
  const found = findCases(cases, query);
  const shown = found.join();

  useEffect(() => {
    setAlive(true);
  }, []);
  useEffect(() => {
    const ids = shown.split(',');
    for (const row of document.querySelectorAll<HTMLElement>('[data-case]')) row.hidden = !ids.includes(row.dataset['case'] ?? '');
  }, [shown]);

  return (
    <form
      class="case-filter"
      aria-labelledby="case-filter-title"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset disabled={!isAlive}>
        <legend id="case-filter-title">{words.title}</legend>
        <div class="case-choices">
          {choices.map(({ name, label, options }) => (
            <div key={name} class="field">
              <label for={`case-${name}`}>{label}</label>
              <select
                id={`case-${name}`}
                value={query[name]}
                onChange={(event) => {
                  setQuery({ ...query, [name]: event.currentTarget.value });
                }}
              >
                <option value="">{words.any}</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <p class="case-found">
          <span role="status">{found.length === 0 ? words.none : words.found(found.length, cases.length)}</span>
          {Object.values(query).some((value) => value !== '') && (
            <button
              type="button"
              class="button quiet"
              onClick={(event) => {
                event.currentTarget.form?.querySelector('select')?.focus();
                setQuery(everything);
              }}
            >
              {words.clear}
            </button>
          )}
        </p>
      </fieldset>
    </form>
  );
}
