import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { caseShelf } from './shelf.ts';

export const cases = byId(openShelf(caseShelf).cases.map(({ data }) => data));
