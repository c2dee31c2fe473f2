import { useEffect, useState } from 'preact/hooks';
import { ModeQuestion } from '../learner/ModeQuestion.tsx';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import type { Learner } from '../learner/learner.ts';
import { load } from '../loading.ts';
import { listTopics } from '../worksheets/entries.ts';
import type { Imprint } from '../worksheets/SheetPaper.tsx';
import type { Worksheet } from '../worksheets/schema.ts';
import { messages } from './messages.ts';
import type { ScenarioPart, Step } from './rules.ts';
import { removeTopic } from './store.ts';
import { TopicList } from './TopicList.tsx';

export interface TopicsProps {
  /** Sheets that are written once for each テーマ, earliest first, without their samples. */
  sheets: Worksheet[];
  /** Sheets whose entries the sheets of a テーマ point at. */
  linked: Worksheet[];
  steps: Step[];
  scenario: ScenarioPart[];
  scenes: { id: string; label: string }[];
  /** Title and address of every sheet that a step names, by worksheet id. */
  pages: Record<string, { title: string; href: string }>;
  imprint: Imprint;
}

/** All テーマ side by side, or one of them with its steps; `#topic-<id>` in the address says which. */
export function Topics(props: TopicsProps) {
  const learner = useLearner();
  const [opened, setOpened] = useState<string>();
  const [part, setPart] = useState<{ Desk?: Awaited<ReturnType<typeof load<'topic'>>>['TopicDesk']; failed?: boolean }>({});
  const [removed, setRemoved] = useState<{ id: string; name: string }>();
  useEffect(() => {
    const follow = () => {
      setOpened(/^#topic-([a-z0-9-]+)$/.exec(location.hash)?.[1]);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    if (opened === undefined || part.Desk) return;
    load('topic').then(
      ({ TopicDesk }) => {
        setPart({ Desk: TopicDesk });
      },
      () => {
        setPart({ failed: true });
      },
    );
  }, [opened]);
  if (!learner) return <div class="topics" />;
  const remove = (id: string, name: string) => {
    removeTopic(learner, id, props.sheets, true);
    setRemoved({ id, name });
    location.hash = '';
  };
  return (
    <div class="topics">
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
        part.Desk && (
          <part.Desk
            key={opened}
            learner={learner}
            id={opened}
            {...props}
            remove={(name) => {
              remove(opened, name);
            }}
          />
        )
      )}
      <p role="status">{part.failed && opened !== undefined && messages.failed}</p>
      <Mode learner={learner} sheets={props.sheets} />
    </div>
  );
}

function Mode({ learner, sheets }: { learner: Learner; sheets: Worksheet[] }) {
  useStoreValue(learner.$revision, 0);
  return <ModeQuestion learner={learner} written={listTopics(learner, sheets).length > 0} />;
}
