import { useId } from 'preact/hooks';
import { messages } from './compare-messages.ts';
import type { Subject } from './plan.ts';

/** Which own テーマ or entry the file is laid beside. */
export function TargetChoice({
  subject,
  own,
  target,
  choose,
}: {
  subject: Subject;
  own: readonly { id: string; title: string; at: number }[];
  target: string | undefined;
  choose: (target: string | undefined) => void;
}) {
  const id = useId();
  const kind = subject.sheet.id === 'topic' ? 'topic' : 'entry';
  if (own.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{messages.target[kind]}</label>
      <p class="help" id={`${id}-help`}>
        {messages.targetHelp}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={target ?? ''}
        onChange={({ currentTarget: { value } }) => {
          choose(value === '' ? undefined : value);
        }}
      >
        <option value="">{messages.asNew[kind]}</option>
        {own.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {messages.written(entry.title, day.format(entry.at))}
          </option>
        ))}
      </select>
    </div>
  );
}

const day = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric' });
