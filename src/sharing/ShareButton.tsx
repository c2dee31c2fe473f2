import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import type { Worksheet } from '../worksheets/schema.ts';
import { messages } from './button-messages.ts';
import type { ShareDialogProps } from './ShareDialog.tsx';
import { importAgain } from '../again.ts';

const loadDialog = importAgain(() => import('./ShareDialog.tsx'));

export interface ShareButtonProps {
  learner: Learner | undefined;
  kind: 'sheet' | 'topic';
  /** The records that go into the file, if they have text. */
  places: readonly Place[];
  /** The sheets of these records, and those whose entries they point at. */
  sheets: readonly Worksheet[];
}

/** 「他の人に渡す」: what it needs is loaded when it is pressed. */
export function ShareButton({ learner, ...props }: ShareButtonProps) {
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>();
  const open = async () => {
    setSaid(messages.loading);
    setError(undefined);
    try {
      const { ShareDialog } = await loadDialog();
      setDialog(() => ShareDialog);
    } catch (trouble) {
      setError(trouble);
    }
    setSaid('');
  };
  return (
    <div class="share">
      <button type="button" class="button" disabled={!learner} onClick={() => void open()}>
        {messages.share}
      </button>
      <div role="status" class="said">
        {error === undefined ? said : <LoadTrouble error={error} />}
      </div>
      {Dialog && learner && (
        <Dialog
          learner={learner}
          {...props}
          close={(isSaved) => {
            setDialog(undefined);
            setSaid(isSaved ? messages.saved : '');
          }}
        />
      )}
    </div>
  );
}
