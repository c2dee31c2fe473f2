import { carriedFields } from './carry.ts';
import type { EntrySource } from './entries.ts';
import { allFields } from './rules.ts';
import type { Worksheet } from './schema.ts';

/** Parts of a sheet are not printed from the form: they need no sample, and nothing of what stands around the fields. Nothing of them is folded. */
export const withoutSample = (sheet: Worksheet): Worksheet => ({
  ...sheet,
  summary: '',
  with: '',
  privacy: '',
  sources: [],
  next: [],
  sections: sheet.sections.map(({ id, title, fields }) => ({ id, title, fields })),
  sample: { header: { region: '', date: '', author: '', affiliation: '' }, values: {}, rows: {}, links: {} },
});

/** The sheet as a list of entries, and the sheets it points at or takes texts from, by worksheet id. */
export function sourcesOf(
  sheet: Worksheet,
  worksheets: ReadonlyMap<string, Worksheet>,
  href: (path: string) => string,
): Record<string, EntrySource> {
  const topicSheets = [...worksheets.values()].filter(({ scope }) => scope === 'topic').map(({ id, titleField }) => ({ id, titleField }));
  const related = [
    sheet.id,
    ...allFields(sheet).flatMap((field) => (field.kind === 'links' ? [field.sheet] : [])),
    ...carriedFields(sheet).map((field) => field.sheet),
  ];
  return Object.fromEntries(
    related.flatMap((id) => {
      const found = worksheets.get(id);
      if (!found) return [];
      const source = {
        id,
        title: found.title,
        titleField: found.titleField,
        href: href(`sheets/${id}/`),
        putAway: href('tools/records/#put-away'),
      };
      return [[id, found.scope === 'topic' ? { ...source, topicSheets } : source]];
    }),
  );
}
