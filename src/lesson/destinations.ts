import { codeOf } from '../learner/keys.ts';
import { href } from '../host/address.ts';
import { cases } from '../cases/cases.ts';
import { dialogues } from '../dialogues/dialogues.ts';
import { guides } from '../guides/guides.ts';
import { guideTitle } from '../guides/messages.ts';
import { lessons } from '../course/course.ts';
import { scenes } from '../scenes/scenes.ts';
import { worksheets } from '../worksheets/sheets.ts';
import { addedPages } from '../course/site.ts';
import { sitePages } from '../course/site-pages.ts';

/** A page that `<To>` can lead to. */
export interface Destination {
  /** Address within the site, base included. */
  href: string;
  /** 「A02 事業のしくみと4つの場面」 */
  title: string;
}

/** Every page of the site by id. Pages lead to one another by id only, so that a base path or a moved page breaks nothing. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ...[...lessons.values()].map((lesson) => entry(lesson.id, `lessons/${lesson.id}/`, lesson.title)),
  ...[...worksheets.values()].map((sheet) => entry(sheet.id, `sheets/${sheet.id}/`, sheet.title)),
  ...[...dialogues.values()].map((dialogue) => entry(dialogue.id, `dialogues/${dialogue.id}/`, dialogue.title)),
  ...[...cases.values()].map(({ id, name }) => [`case-${id}`, { href: href(`cases/${id}/`), title: name }] as const),
  ...[...scenes.values()].map(({ id, title }) => [`scene-${id}`, { href: href(`scenes/${id}/`), title }] as const),
  ...[...guides.keys()].map(
    (id) => [`guide-${id}`, { href: href(`guides/${id}/`), title: guideTitle(id, lessons.get(id)?.title ?? '') }] as const,
  ),
  ['home', { href: href(''), title: 'ホーム' }],
  ...[...sitePages, ...addedPages].map(({ id, path, title }) => [id, { href: href(path), title }] as const),
]);

function entry(id: string, path: string, title: string): readonly [string, Destination] {
  return [id, { href: href(path), title: `${codeOf(id)} ${title}` }];
}
