import { openShelf } from '../authoring/shelf.ts';
import { townShelf } from './shelf.ts';

export const town = openShelf(townShelf).town.data;
