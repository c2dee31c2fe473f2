import type { Worksheet } from './schema.ts';

/** A sheet of some sections, with as little as a sheet must have besides. */
export const sheetOf = (sections: Worksheet['sections'], more: Partial<Worksheet> = {}): Worksheet => ({
  id: 'w99',
  version: 1,
  title: '試しのシート',
  summary: '',
  scope: 'entry',
  with: '',
  minutes: 5,
  privacy: '',
  sources: [],
  titleField: 'theme',
  sections,
  next: [{ text: '', to: 'sheets' }],
  sample: { header: { region: '', date: '', author: '', affiliation: '' }, values: {}, rows: {}, links: {} },
  ...more,
});
