import { openShelf } from '../authoring/shelf.ts';
import { addedPageOf } from './own-pages.ts';
import { courseShelf } from './shelf.ts';
import { roomOf as roomAmong, roomsWith, type Room } from './site-pages.ts';

/** The pages that the host of this site has added. */
export const addedPages = openShelf(courseShelf).own.flatMap(({ data }) => {
  const page = addedPageOf(data);
  return page ? [{ ...page, description: data.description }] : [];
});

/** The rooms of this site, with what its host has added to them. */
export const siteRooms: readonly Room[] = roomsWith(addedPages);

/** The room of this site that an address lies in, relative to the base. */
export const siteRoomOf = (path: string): Room | undefined => roomAmong(path, siteRooms);
