import { codeOf } from '../learner/keys.ts';
import { course, lessons, order, stageOf } from '../course/course.ts';
import { corrections, figures, sources } from '../evidence/figures.ts';
import { position } from './position.ts';
import { cellOf } from '../evidence/chart-spec.ts';
import { requireFigure, requireSource } from '../evidence/lookup.ts';
import { href } from '../host/address.ts';
import { positionCharts } from './charts.ts';
import { messages } from './messages.ts';
import type { PositionData, PositionLesson } from './standing.ts';

const place = 'content/position.yaml';

/** As many lessons of a rule go to the widget, which leaves out what another rule has named. */
const lessonsOfRule = 8;

/** What the widget of 「あなたの立場」 knows, with the lessons the course has today. */
export const positionData: PositionData = {
  affiliations: position.affiliations,
  qualifications: position.qualifications,
  employments: position.employments,
  years: position.years,
  charts: positionCharts(position, { figures, sources, corrections }),
  alone: Object.fromEntries(
    position.qualifications.flatMap(({ id, alone }) => (alone === undefined ? [] : [[id, cellOf(requireFigure(alone, figures, place))]])),
  ),
  strengths: position.strengths.map((strength) => ({ ...strength, citation: citationOf(strength.source) })),
  sides: position.sides.map((side) => ({ ...side, citation: citationOf(side.source) })),
  rules: position.lessons.map(({ id, why, when, path, competencies }) => {
    const taken = course.paths.find((one) => one.id === path);
    const titles = course.competencies.filter((one) => competencies.includes(one.id)).map(({ title }) => title);
    const isWanted = (lesson: string) => lessons.get(lesson)?.competencies.some((one) => competencies.includes(one)) ?? false;
    return {
      id,
      why,
      when,
      from: taken ? messages.lessons.path(taken.title) : messages.lessons.competencies(titles),
      lessons: (taken?.lessons ?? order.filter(isWanted)).slice(0, lessonsOfRule).flatMap(lessonOf),
    };
  }),
  ledger: href('numbers/#'),
};

function lessonOf(id: string): PositionLesson[] {
  const lesson = lessons.get(id);
  if (!lesson) return [];
  const { read, practice, sheet } = lesson.minutes;
  return [
    {
      id,
      title: `${codeOf(id)} ${lesson.title}`,
      href: href(`lessons/${id}/`),
      minutes: read + practice + sheet,
      stage: stageOf(id),
    },
  ];
}

function citationOf({ id, locator }: { id: string; locator?: string | undefined }): string {
  const { citation } = requireSource(id, sources, place);
  return locator === undefined ? citation : `${citation}、${locator}`;
}
