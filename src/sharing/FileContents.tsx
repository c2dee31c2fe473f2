import { messages as privacyWords } from '../privacy/messages.ts';
import type { ContentLine } from './contents.ts';
import { messages } from './messages.ts';

/** One sheet of the file: how much of it, and by whom. */
export function Content({ line: { sheet, name, filled, author, band } }: { line: ContentLine }) {
  return (
    <li>
      <b>{messages.line(sheet, name)}</b>
      <br />
      {messages.filled(filled)}・{author === '' ? messages.noAuthor : messages.author(author)}
      {band !== undefined && <p class="notice warning">{messages.band(band)}</p>}
    </li>
  );
}

/** Wordings quoted of one kind. */
const most = 5;

/** What looks like personal data, sheet by sheet. Announced, because ticking more sheets can bring more. */
export function Findings({ lines }: { lines: readonly ContentLine[] }) {
  const found = lines.filter(({ findings }) => findings.length > 0);
  const count = found.flatMap(({ findings }) => findings.flatMap(({ texts }) => texts)).length;
  return (
    <div role="status">
      {count > 0 && (
        <div class="notice warning">
          <p>
            <strong>{messages.personal(count)}</strong>
            {messages.personalHelp}
          </p>
          <ul>
            {found.map(({ sheet, name, findings }, index) => (
              <li key={index}>
                {messages.line(sheet, name)}
                {findings.map(({ kind, texts }) => (
                  <p key={kind}>{privacyWords.looksLike(texts.slice(0, most), texts.length - most, privacyWords.kinds[kind].label)}</p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
