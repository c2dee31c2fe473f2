import { href } from '../host/address.ts';
import { content } from './content.ts';
import { sitePages } from './site-pages.ts';

/** A page that `<To>` can lead to. */
export interface Destination {
  /** Address within the site, base included. */
  href: string;
  /** 「A02 事業のしくみと4つの場面」 */
  title: string;
}

/** Every page of the site by id. Pages lead to one another by id only, so that a base path or a moved page breaks nothing. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ...[...content.lessons.values()].map((lesson) => entry(lesson.id, `lessons/${lesson.id}/`, lesson.title)),
  ...[...content.worksheets.values()].map((sheet) => entry(sheet.id, `sheets/${sheet.id}/`, sheet.title)),
  ...[...content.dialogues.values()].map((dialogue) => entry(dialogue.id, `dialogues/${dialogue.id}/`, dialogue.title)),
  ...[...content.cases.values()].map(({ id, name }) => [`case-${id}`, { href: href(`cases/${id}/`), title: name }] as const),
  ...[...content.scenes.values()].map(({ id, title }) => [`scene-${id}`, { href: href(`scenes/${id}/`), title }] as const),
  ['home', { href: href(''), title: 'ホーム' }],
  ...sitePages.flatMap(({ pages }) => pages).map(({ id, path, title }) => [id, { href: href(path), title }] as const),
]);

function entry(id: string, path: string, title: string): readonly [string, Destination] {
  return [id, { href: href(path), title: `${id.toUpperCase()} ${title}` }];
}
