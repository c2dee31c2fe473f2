import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { worksheetShelf } from './shelf.ts';

export const worksheets = byId(openShelf(worksheetShelf).worksheets.map(({ data }) => data));
