import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { doneLessons } from '../course/done-lessons.ts';
import { offeredOf, showsStage } from '../course/shown-stages.ts';
import { profilePlace, sheetPlace } from '../learner/keys.ts';
import type { Learner } from '../learner/learner.ts';
import { Loaded } from '../Loaded.tsx';
import { loadJson } from '../load-json.ts';
import { placeMessages } from './place-messages.ts';
import { isoDate } from '../learner/day.ts';
import { shownDate } from '../worksheets/dates.ts';
import { PrintAlone } from '../worksheets/PrintAlone.tsx';
import { asText, headerPath } from '../worksheets/rules.ts';
import { Changes } from './Changes.tsx';
import { seriesOf } from './chart.ts';
import { Evidence } from './Evidence.tsx';
import { messages } from './messages.ts';
import { RatingChart } from './RatingChart.tsx';
import { mainTimes, readRating, sortRatings } from './ratings.ts';
import { RatingTable } from './RatingTable.tsx';
import type { RatingSheet } from './rating-sheet.ts';
import type { OpenedRating } from './read-file.ts';
import { SecondPerson } from './SecondPerson.tsx';
import { stageOf, type SuggestedCourse } from './suggest.ts';
import { Suggestions } from './Suggestions.tsx';

export interface SelfAssessmentProps {
  learner: Learner;
  /** What the part is called, for its print. */
  title: string;
  sheet: RatingSheet;
  /** Address of what lessons are suggested from. */
  course: string;
  /** Address of 記録の保存と引越し. */
  records: string;
  /** 「むすびめ　2026.11版」 */
  edition: string;
}

export function SelfAssessment({ course, ...props }: SelfAssessmentProps) {
  return (
    <Loaded load={() => loadJson<SuggestedCourse>(course)} loading={placeMessages.loading}>
      {(suggested) => <Ratings {...props} {...suggested} />}
    </Loaded>
  );
}

/** The filled sheets of a learner side by side, with what a second person wrote. Nothing here is added up. */
function Ratings({ learner, title, sheet, lessons, paths, records, edition }: Omit<SelfAssessmentProps, 'course'> & SuggestedCourse) {
  const root = useRef<HTMLDivElement>(null);
  const revision = useCalmRevision(learner);
  const [opened, setOpened] = useState<readonly OpenedRating[]>([]);
  const [withEvery, setWithEvery] = useState(false);
  const { own, others, lent } = useMemo(() => {
    const name = asText(learner.read(profilePlace)?.values[headerPath('author')]?.value);
    const all = learner.list(`${sheetPlace(sheet.id)}:`).flatMap(({ place, data }) => readRating(place, data, sheet) ?? []);
    return sortRatings(all, name);
  }, [revision]);
  const named = own.map((rating, index) => ({ rating, name: messages.time(index, own.length) }));
  const main = mainTimes(own);
  const second: OpenedRating[] = [...others.map((rating) => ({ rating, name: rating.author })), ...opened];
  const series = seriesOf(withEvery ? named : named.filter(({ rating }) => main.includes(rating)), second);
  const latest = named.at(-1);
  const offered = offeredOf({ lessons, paths }, showsStage);
  const standing = useMemo(() => {
    const done = new Set(doneLessons(learner).keys());
    return { done, stage: stageOf(offered.lessons, offered.paths, asText(learner.read(profilePlace)?.values['path']?.value), done) };
  }, [revision]);
  return (
    <div ref={root} class="ratings-paper">
      <p class="print-only">
        {title}　{messages.author}：{latest?.rating.author}　{messages.printed}：{shownDate(isoDate(new Date()))}　{edition}
      </p>
      <p class="notice">{messages.why}</p>
      {lent > 0 && <p class="help">{messages.lent(lent)}</p>}
      {series.length === 0 ? (
        <p>{messages.none}</p>
      ) : (
        <>
          {own.length > main.length && (
            <p class="screen-only">
              <label class="choice">
                <input
                  type="checkbox"
                  checked={withEvery}
                  onChange={(event) => {
                    setWithEvery(event.currentTarget.checked);
                  }}
                />
                <span>{messages.every(own.length)}</span>
              </label>
            </p>
          )}
          <div class="ratings-sides">
            <RatingChart series={series} sheet={sheet} />
            <Changes own={named} sheet={sheet} />
          </div>
          <RatingTable series={series} sheet={sheet} />
        </>
      )}
      <SecondPerson sheet={sheet} records={records} latest={latest} stored={others} opened={opened} setOpened={setOpened} />
      {latest && <Suggestions rating={latest.rating} lessons={offered.lessons} standing={standing} sheet={sheet} />}
      {series.length > 0 && (
        <>
          <Evidence series={series} sheet={sheet} />
          <p class="actions">
            <PrintAlone paper={root}>{messages.print}</PrintAlone>
          </p>
        </>
      )}
    </div>
  );
}

/** Grows when records change, but not with every key press. */
function useCalmRevision(learner: Learner): number {
  const [revision, setRevision] = useState(() => learner.$revision.get());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = learner.$revision.listen((next) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setRevision(next);
      }, 400);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [learner]);
  return revision;
}
