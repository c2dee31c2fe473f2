import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { guideShelf } from './shelf.ts';

const shelf = openShelf(guideShelf);

export const guides = byId(shelf.guides.map(({ data }) => data));
export const papers = byId(shelf.papers.data.papers);
