import { doneLessons } from '../course/done-lessons.ts';
import { showsStage } from '../course/shown-stages.ts';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { profilePlace } from '../learner/keys.ts';
import { Elsewhere } from '../learner/Elsewhere.tsx';
import { emptyRecord, type Value } from '../learner/record.ts';
import { SaveTrouble } from '../learner/SaveStatus.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import { Lessons } from './Lessons.tsx';
import { messages } from './messages.ts';
import { Places } from './Places.tsx';
import { choicePath, choicesIn, noChoices, shownRules, standOf, type Choices, type PositionData } from './standing.ts';
import { Tasks } from './Tasks.tsx';
import { Team } from './Team.tsx';

/** あなたの立場: choices above, what follows from them below. The choices are kept in the profile, for the next time. */
export function PositionDesk(data: PositionData) {
  const learner = useLearner();
  const handle = learner?.open(profilePlace);
  const record = useStoreValue(handle?.$record, emptyRecord);
  const choices = choicesIn(record, data);
  const rules = learner ? shownRules(data.rules, showsStage) : data.rules;
  const standing = standOf({ ...data, rules }, choices);
  const chosen = labelsOf(data, choices);
  const choose = (name: keyof Choices, value: Value) => {
    handle?.edit(choicePath(name), value);
  };
  return (
    <div class="position" data-pagefind-ignore>
      <SaveTrouble handle={handle} />
      <Elsewhere learner={learner} written={chosen.length > 0} />
      <ChoiceForm
        data={data}
        choices={choices}
        isAlive={handle !== undefined}
        choose={choose}
        clear={() => {
          for (const name of Object.keys(noChoices) as (keyof Choices)[]) choose(name, noChoices[name]);
        }}
      />
      {chosen.length > 0 && (
        <>
          <p class="position-chosen">
            <b>{messages.form.chosen(chosen)}</b>
          </p>
          <Places standing={standing} ledger={data.ledger} />
          <Tasks standing={standing} hasAffiliation={choices.affiliation !== ''} ledger={data.ledger} />
          <Team standing={standing} hasAffiliation={choices.affiliation !== ''} />
          <Lessons suggestions={standing.suggestions} done={learner ? doneLessons(learner) : new Map()} />
        </>
      )}
    </div>
  );
}

function labelsOf(data: PositionData, choices: Choices): string[] {
  const chosen = new Set([choices.affiliation, ...choices.qualifications, choices.employment, choices.years]);
  return [data.affiliations, data.years, data.employments, data.qualifications].flatMap((list) =>
    list.filter(({ id }) => chosen.has(id)).map(({ label }) => label),
  );
}
