import { useEffect, useState } from 'preact/hooks';
import { Elsewhere } from '../learner/Elsewhere.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { idInAddress } from '../learner/id-in-address.ts';
import type { Learner } from '../learner/learner.ts';
import { Loaded } from '../Loaded.tsx';
import { listTopics } from '../worksheets/entries.ts';
import type { Worksheet } from '../worksheets/schema.ts';
import { messages } from './messages.ts';
import type { TopicsProps } from './props.ts';
import { removeTopic } from './store.ts';
import { TopicList } from './TopicList.tsx';
import { importAgain } from '../again.ts';

const loadDesk = importAgain(() => import('./TopicDesk.tsx'));

/** All テーマ side by side, or one of them with its steps; `#topic-<id>` in the address says which. */
export function Topics(props: TopicsProps) {
  const learner = useLearner();
  const [opened, setOpened] = useState<string>();
  const [removed, setRemoved] = useState<{ id: string; name: string }>();
  useEffect(() => {
    const follow = () => {
      setOpened(idInAddress(location.hash, 'topic'));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  if (!learner) return <div class="topics" />;
  const remove = (id: string, name: string) => {
    removeTopic(learner, id, props.sheets, true);
    setRemoved({ id, name });
    location.hash = '';
  };
  return (
    <div class="topics">
      <Mode learner={learner} sheets={props.sheets} />
      <p role="status" class="said">
        {removed && messages.actions.removed(removed.name)}
      </p>
      {removed && (
        <button
          type="button"
          class="button"
          onClick={() => {
            removeTopic(learner, removed.id, props.sheets, false);
            setRemoved(undefined);
          }}
        >
          {messages.actions.undo}
        </button>
      )}
      {opened === undefined ? (
        <TopicList learner={learner} {...props} />
      ) : (
        <Loaded load={loadDesk} loading={messages.loading}>
          {({ TopicDesk }) => (
            <TopicDesk
              key={opened}
              learner={learner}
              id={opened}
              {...props}
              remove={(name) => {
                remove(opened, name);
              }}
            />
          )}
        </Loaded>
      )}
    </div>
  );
}

function Mode({ learner, sheets }: { learner: Learner; sheets: Worksheet[] }) {
  useStoreValue(learner.$revision, 0);
  return <Elsewhere learner={learner} written={listTopics(learner, sheets).length > 0} />;
}
