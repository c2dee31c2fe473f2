import { openShelf } from '../authoring/shelf.ts';
import { positionShelf } from './shelf.ts';

export const position = openShelf(positionShelf).position.data;
