import type { APIRoute } from 'astro';
import { doors } from '../course/course.ts';
import { addedPages, siteRoomOf } from '../course/site.ts';
import { sitePages } from '../course/site-pages.ts';
import { markOf } from '../glossary/messages.ts';
import { otherWords, terms } from '../glossary/terms.ts';
import { href } from '../host/address.ts';
import { rubyWords } from '../ruby/words.ts';
import { searchKindOf } from '../search/about-page.ts';
import type { SearchWords } from '../search/search-words.ts';

/** `search.json`: loaded when the search is opened. */
export const GET: APIRoute = () => {
  const ownTerms = [...terms.values()].map(({ id, term, reading, aliases, definition, ...marked }) => ({
    id,
    term,
    reading,
    aliases,
    definition,
    mark: markOf(marked),
  }));
  const known = new Set([...ownTerms.map(({ term }) => term), ...otherWords.map(({ word }) => word)]);
  const read = rubyWords.filter(({ word }) => !known.has(word)).map(({ word, reading }) => ({ word, reading, aliases: [] }));
  const pages = new Map(sitePages.map((page) => [page.id, page]));
  const ownPages = doors.flatMap(({ page: id, purpose, aliases }) => {
    const page = pages.get(id);
    if (!page) return [];
    const kind = searchKindOf(page.tool ? 'tool' : 'page', id);
    return [{ href: href(page.path), title: page.title, kind, room: siteRoomOf(page.path)?.title ?? '', purpose, aliases }];
  });
  const added = addedPages.map(({ id, path, title, description }) => {
    const kind = searchKindOf('page', id);
    return { href: href(path), title, kind, room: siteRoomOf(path)?.title ?? '', purpose: description, aliases: [] };
  });
  const words: SearchWords = { doors: [...ownPages, ...added], terms: ownTerms, others: [...otherWords, ...read] };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
