import { useId, useState } from 'preact/hooks';
import { importAgain } from '../again.ts';
import { Loaded } from '../Loaded.tsx';
import { useStoreValue } from '../learner/hooks.ts';
import { sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { useRestored } from '../learner/useRestored.ts';
import { holdsPutAway, listTopics, type Topic } from '../worksheets/entries.ts';
import { messages as listMessages } from '../worksheets/list-messages.ts';
import { messages } from './messages.ts';
import { aboutOf, nextStep, stateOf } from './rules.ts';
import { createTopic, readTopic, sceneOf } from './store.ts';
import type { TopicsProps } from './props.ts';

const loadCandidates = importAgain(() => import('./SeedCandidates.tsx'));

/** The board: every テーマ by scene, with its goal and what comes next. */
export function TopicList({ learner, sheets, linked, steps, about, scenes, pages, putAway }: TopicsProps & { learner: Learner }) {
  useStoreValue(learner.$revision, 0);
  const topics = listTopics(learner, sheets).map((topic) => ({ ...topic, scene: sceneOf(learner, topic.id, sheets) }));
  const current = topics.filter((topic) => !topic.archived);
  const archived = topics.filter((topic) => topic.archived);
  const groups = [
    ...scenes.map((scene) => ({ ...scene, topics: current.filter((topic) => topic.scene === scene.id) })),
    { id: '', label: messages.noScene, topics: current.filter((topic) => !scenes.some((scene) => scene.id === topic.scene)) },
  ];
  const seed = pages[sheets[0]?.id ?? ''];
  const card = (topic: Topic) => {
    const records = readTopic(learner, topic.id, sheets);
    const next = nextStep(
      steps.flatMap(
        (step) =>
          stateOf(
            step,
            sheets.find((sheet) => sheet.id === step.sheet),
            records,
          ) ?? [],
      ),
    );
    const line = aboutOf(about, records);
    return (
      <li key={topic.id}>
        <a href={`#topic-${topic.id}`}>{topic.title}</a>
        <p>{line === '' ? <span class="quiet">{messages.noLine}</span> : line}</p>
        {next && (
          <p class="help">
            <span class="tag">{messages.steps.next}</span> {next.step.title}　{messages.steps.nextField(next.field)}
          </p>
        )}
      </li>
    );
  };
  return (
    <>
      {linked.some(({ id }) => learner.list(`${sheetPlace(id)}:`).length > 0) && (
        <Loaded load={loadCandidates} loading={messages.loading}>
          {({ SeedCandidates }) => <SeedCandidates learner={learner} sheets={sheets} linked={linked} scenes={scenes} pages={pages} />}
        </Loaded>
      )}
      <NewTopic learner={learner} />
      <section aria-labelledby="topics-board">
        <h2 id="topics-board">{messages.board}</h2>
        {current.length === 0 && <p>{messages.none}</p>}
        {current.length === 0 && seed && (
          <p class="actions">
            <a class="button" href={seed.href}>
              {messages.steps.write(sheets[0]?.id.toUpperCase() ?? '', seed.title)}
            </a>
          </p>
        )}
        <div class="board">
          {groups
            .filter((group) => group.topics.length > 0)
            .map((group) => (
              <section class="board-scene" key={group.id} aria-label={group.label}>
                <h3>{group.label}</h3>
                <ul class="card-list">{group.topics.map(card)}</ul>
              </section>
            ))}
        </div>
      </section>
      {archived.length > 0 && (
        <details>
          <summary>{messages.showArchived(archived.length)}</summary>
          <ul class="card-list">{archived.map(card)}</ul>
        </details>
      )}
      {holdsPutAway(learner, ['topic:', ...sheets.map(({ id }) => `${sheetPlace(id)}:`)]) && (
        <p>
          <a href={putAway}>{listMessages.putAway}</a>
        </p>
      )}
    </>
  );
}

function NewTopic({ learner }: { learner: Learner }) {
  const id = useId();
  const [name, setName] = useState('');
  useRestored();
  return (
    <form
      class="paper new-topic"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') location.hash = `#topic-${createTopic(learner, name.trim())}`;
      }}
    >
      <div class="field">
        <label for={id}>{messages.create.label}</label>
        <p class="help" id={`${id}-help`}>
          {messages.create.help}
        </p>
        <input
          id={id}
          type="text"
          aria-describedby={`${id}-help`}
          value={name}
          onInput={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      </div>
      <p class="actions">
        <button type="submit" class="button primary" disabled={name.trim() === ''}>
          {messages.create.button}
        </button>
      </p>
    </form>
  );
}
