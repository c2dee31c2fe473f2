import { useMemo, useState } from 'preact/hooks';
import { useRegister, useStoreValue } from '../learner/hooks.ts';
import { sheetPlace, topicPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { isEmptyValue } from '../learner/record.ts';
import { SaveLine, SaveTrouble } from '../learner/SaveStatus.tsx';
import { ChoiceControl, TextControl } from '../worksheets/controls.tsx';
import { listTopics } from '../worksheets/entries.ts';
import { messages } from './messages.ts';
import { headOf, scenarioOf } from './assembled.ts';
import { seedSheet } from './consultations.ts';
import { nextStep, stateOf } from './rules.ts';
import { Scenario } from './Scenario.tsx';
import { Steps } from './Steps.tsx';
import { TopicFiles } from './TopicFiles.tsx';
import { duplicateTopic, readTopic, sceneOf } from './store.ts';
import type { TopicsProps } from './props.ts';
import { topicMessages } from '../worksheets/topic-messages.ts';

/** One テーマ: what it is, its steps, and what can be done with it. */
export function TopicDesk({
  learner,
  id,
  sheets,
  linked,
  steps,
  scenario,
  scenes,
  pages,
  imprint,
  remove,
}: TopicsProps & { learner: Learner; id: string; remove: (name: string) => void }) {
  useStoreValue(learner.$revision, 0);
  const handle = useMemo(() => learner.open(topicPlace(id)), [learner, id]);
  const archived = useRegister(handle, 'archived')?.value === true;
  const [said, setSaid] = useState('');
  const name = listTopics(learner, sheets).find((topic) => topic.id === id)?.title ?? '';
  const records = readTopic(learner, id, sheets);
  const scene = scenes.find((one) => one.id === sceneOf(learner, id, sheets))?.label ?? '';
  // Folded where the sheets know the scene and nothing of it is written here.
  const [isOpen] = useState(
    () => scene === '' || ['scene', 'problem'].some((field) => !isEmptyValue(handle.$record.get().values[field]?.value ?? '')),
  );
  const { parts, missing, from } = scenarioOf(scenario, {
    sheets: new Map([...sheets, ...linked].map((sheet) => [sheet.id, sheet])),
    records,
    entry: (sheet, entry) => learner.read(sheetPlace(sheet, entry)),
  });
  const words = messages.scenario;
  const page = {
    name,
    title: from.every((sheet) => sheet === seedSheet) ? words.meeting : words.scenario,
    head: [...headOf(records), ...(scene === '' ? [] : [{ label: words.scene, text: scene }])],
    parts,
  };
  const states = steps.map((step) => ({
    step,
    state: stateOf(
      step,
      sheets.find((sheet) => sheet.id === step.sheet),
      records,
    ),
  }));
  const next = nextStep(states.flatMap(({ state }) => state ?? []));
  return (
    <>
      <p>
        <a href="#">{messages.back}</a>
      </p>
      <section class="paper" aria-label={topicMessages.fields.name}>
        <SaveLine handle={handle} />
        <TextControl
          handle={handle}
          path="name"
          label={topicMessages.fields.name}
          help={topicMessages.fields.nameHelp}
          fallback={name}
          guard
        />
        <details open={isOpen}>
          <summary>
            {messages.about.open}
            {scene !== '' && <b>　{messages.about.scene(scene)}</b>}
          </summary>
          <TextControl
            handle={handle}
            path="problem"
            label={topicMessages.fields.problem}
            help={topicMessages.fields.problemHelp}
            long
            guard
          />
          <ChoiceControl
            handle={handle}
            path="scene"
            label={topicMessages.fields.scene}
            help={topicMessages.fields.sceneHelp}
            options={scenes}
            multiple={false}
          />
        </details>
        <SaveTrouble handle={handle} />
      </section>
      <Scenario page={page} missing={missing} imprint={imprint} />
      <Steps states={states} next={next} topicId={id} pages={pages} />
      <TopicFiles learner={learner} id={id} page={page} records={records} sheets={sheets} linked={linked} imprint={imprint} />
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            const copy = messages.actions.copyName(name);
            duplicateTopic(learner, id, sheets, copy);
            setSaid(messages.actions.duplicated(copy));
          }}
        >
          {messages.actions.duplicate}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            handle.edit('archived', !archived);
          }}
        >
          {archived ? messages.actions.restore : messages.actions.archive}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            remove(name);
          }}
        >
          {messages.actions.remove}
        </button>
      </p>
      <p class="help">{messages.actions.help}</p>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
