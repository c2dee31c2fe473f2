import { useMemo } from 'preact/hooks';
import { findPersonalData } from './find.ts';
import { groupFindings } from './group.ts';
import { messages } from './messages.ts';

/** Wordings the learner has kept, for as long as the page is open. They are personal data themselves, so they are stored nowhere. */
const kept = new Set<string>();

interface PrivacyNoteProps {
  text: string;
  /** The learner keeps these wordings; they are not mentioned again on this page. */
  close: () => void;
}

/** What looks like personal data, and how to write instead. A hint: it stops nothing. */
export function PrivacyNote({ text: whole, close }: PrivacyNoteProps) {
  const groups = useMemo(() => groupFindings(findPersonalData(whole), kept), [whole]);
  if (groups.length === 0) return null;
  return (
    <div class="notice warning">
      <p>
        <strong>{messages.title}</strong>
      </p>
      {groups.map(({ kind, texts }) => (
        <p key={kind}>
          {messages.looksLike(texts.slice(0, most), texts.length - most, messages.kinds[kind].label)}
          {messages.kinds[kind].instead}
        </p>
      ))}
      <p class="help">{messages.limits}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('.field')?.querySelector<HTMLElement>('input, textarea')?.focus();
            for (const { texts } of groups) for (const text of texts) kept.add(text);
            close();
          }}
        >
          {messages.keep}
        </button>
      </p>
    </div>
  );
}

/** Wordings quoted of one kind. */
const most = 3;
