import { paperMessages } from './paper-messages.ts';
import { versions, type Paper } from './outlets-props.ts';

/** What is written, the blank sheet and the sample, each on paper. */
export function PrintButtons({ print, disabled }: Pick<Paper, 'print'> & { disabled: boolean }) {
  return (
    <div class="print-buttons">
      <span>{paperMessages.print.label}</span>
      {versions.map((version) => (
        <button
          key={version}
          type="button"
          class="button"
          disabled={disabled}
          onClick={() => {
            print(version);
          }}
        >
          {paperMessages.print[version]}
        </button>
      ))}
    </div>
  );
}
