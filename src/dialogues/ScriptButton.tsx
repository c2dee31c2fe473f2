import { useState } from 'preact/hooks';
import { Loaded } from '../Loaded.tsx';
import type { ConversationProps } from './props.ts';
import { messages } from './messages.ts';
import { importAgain } from '../again.ts';

const loadScript = importAgain(() => import('./Script.tsx'));

/** The role-play script for a group: drawn when it is asked for, printed, and gone again. */
export function ScriptButton({ disabled, ...props }: ConversationProps & { disabled: boolean }) {
  const { group } = props;
  /** How often it was asked for since it was last printed. */
  const [asked, setAsked] = useState(0);
  return (
    <>
      <section class="group-practice">
        <h2>{group.title}</h2>
        <p>{group.help}</p>
        <p class="actions">
          <button
            type="button"
            class="button"
            disabled={disabled}
            onClick={() => {
              setAsked(asked + 1);
            }}
          >
            {group.print}
          </button>
        </p>
      </section>
      {asked > 0 && (
        <Loaded load={loadScript} loading={messages.loading}>
          {({ Script }) => (
            <Script
              key={asked}
              {...props}
              close={() => {
                setAsked(0);
              }}
            />
          )}
        </Loaded>
      )}
    </>
  );
}
