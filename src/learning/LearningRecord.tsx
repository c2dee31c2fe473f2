import { useMemo, useRef, useState } from 'preact/hooks';
import { showsStage } from '../course/shown-stages.ts';
import { isoDate } from '../learner/day.ts';
import { useLearner, useStoreValue } from '../learner/hooks.ts';
import { codeOf, profilePlace } from '../learner/keys.ts';
import { useRestored } from '../learner/useRestored.ts';
import { LoadTrouble } from '../LoadTrouble.tsx';
import { shownDate } from '../worksheets/dates.ts';
import { PrintAlone } from '../worksheets/PrintAlone.tsx';
import { headerPath } from '../worksheets/rules.ts';
import { checksumOf, totalMinutes, type DeclaredRecord } from './learning-record.ts';
import { doneList, type LearningLesson } from './progress.ts';
import { recordMessages as words } from './record-messages.ts';
import { importAgain } from '../again.ts';

const loadFile = importAgain(() => import('./record-file.ts'));

interface LearningRecordProps {
  lessons: LearningLesson[];
  course: string;
  site: string;
  edition: string;
}

/** 受講記録票: filled from the records, with the name as the learner writes it now. The name is not stored here. */
export function LearningRecord({ lessons, course, site, edition }: LearningRecordProps) {
  const learner = useLearner();
  useRestored();
  useStoreValue(learner?.$revision, 0);
  const profile = useMemo(() => learner?.read(profilePlace)?.values, [learner]);
  const known = (field: 'author' | 'affiliation') => String(profile?.[headerPath(field)]?.value ?? '');
  const [typed, setTyped] = useState<{ name?: string; affiliation?: string }>({});
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>();
  const paper = useRef<HTMLDivElement>(null);
  const record: DeclaredRecord = {
    name: typed.name ?? known('author'),
    affiliation: typed.affiliation ?? known('affiliation'),
    // What the build draws is a blank for any day.
    made: learner ? isoDate(new Date()) : '',
    lessons: (learner ? doneList(learner, lessons) : []).map(({ lesson, day, edition: when }) => ({
      id: lesson.id,
      title: lesson.title.slice(codeOf(lesson.id).length + 1),
      day,
      minutes: lesson.minutes,
      edition: when,
    })),
  };
  const isEmpty = record.lessons.length === 0;
  const first = isEmpty && learner ? lessons.find(({ stage }) => showsStage(stage)) : undefined;
  const field = (name: 'name' | 'affiliation', label: string) => (
    <label class="field">
      {label}
      <input
        type="text"
        value={record[name]}
        disabled={!learner}
        onInput={(event) => {
          setTyped({ ...typed, [name]: event.currentTarget.value });
        }}
      />
    </label>
  );
  return (
    <div data-pagefind-ignore>
      <form
        class="learning"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {field('name', words.name)}
        {field('affiliation', words.affiliation)}
        <p class="actions">
          <PrintAlone paper={paper} look="button primary" disabled={isEmpty}>
            {words.print}
          </PrintAlone>
          <button
            type="button"
            class="button"
            disabled={isEmpty}
            onClick={() => {
              setError(undefined);
              loadFile().then(({ saveRecord }) => {
                saveRecord(record);
                setSaid(words.saved);
              }, setError);
            }}
          >
            {words.csv}
          </button>
        </p>
        <div role="status" class="said">
          {error === undefined ? isEmpty && learner ? words.empty : said : <LoadTrouble error={error} isKept={false} />}
        </div>
        {first && (
          <p class="actions">
            <a class="button primary" href={first.href}>
              {first.title}
            </a>
          </p>
        )}
      </form>
      <div class="paper record-paper" ref={paper}>
        <h2>{words.title}</h2>
        <p>{course}</p>
        <dl class="record-head">
          <dt>{words.name}</dt>
          <dd>{record.name}</dd>
          <dt>{words.affiliation}</dt>
          <dd>{record.affiliation}</dd>
          <dt>{words.made}</dt>
          <dd>{shownDate(record.made)}</dd>
        </dl>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.lesson}</th>
              <th scope="col">{words.columns.day}</th>
              <th scope="col">{words.columns.minutes}</th>
              <th scope="col">{words.columns.edition}</th>
            </tr>
          </thead>
          <tbody>
            {record.lessons.map(({ id, title, day, minutes, edition: when }) => (
              <tr key={id}>
                <th scope="row">
                  {codeOf(id)} {title}
                </th>
                <td>{shownDate(day)}</td>
                <td>{minutes}</td>
                <td>{when}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <b>{words.total(record.lessons.length, totalMinutes(record))}</b>
        </p>
        <p class="help">{words.minutes}</p>
        <dl class="record-check">
          <dt>{words.supervisor}</dt>
          <dd />
          <dt>{words.supervisorDay}</dt>
          <dd />
          <dt>{words.supervisorNote}</dt>
          <dd />
        </dl>
        <p>{words.declared}</p>
        <p class="help">
          {words.checksum(checksumOf(record))}　{words.checksumHelp}
        </p>
        <p class="help">
          {site}　{edition}版
        </p>
      </div>
    </div>
  );
}
