import type { Value } from '../learner/record.ts';
import { shownDate } from '../worksheets/dates.ts';
import { asText, headerPath, type HeaderField } from '../worksheets/rules.ts';
import { messages } from './messages.ts';
import type { Model } from './model.ts';
import type { PageHead } from './page-layout.ts';

/** Which chain is shown: one's own, the sample's, or empty boxes to write in by hand. */
export type Version = 'own' | 'sample' | 'blank';

/** What stands above the chain on its page: sheet and edition, theme, and who wrote it when. */
export function headOf(
  sheet: { id: string },
  edition: string,
  model: Model,
  version: Version,
  value: (path: string) => Value | undefined,
): PageHead {
  const header = (field: HeaderField) => asText(value(headerPath(field)));
  const date = header('date');
  return {
    code: messages.joined([sheet.id.toUpperCase(), edition, version === 'sample' ? messages.sampleNote : '']),
    title: version === 'blank' ? messages.blankTitle : messages.title(model.title),
    author:
      version === 'blank'
        ? messages.blankAuthor
        : messages.joined([header('region'), shownDate(date) ?? date, header('author'), header('affiliation')]),
  };
}
