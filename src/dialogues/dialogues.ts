import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { dialogueShelf } from './shelf.ts';

export const dialogues = byId(openShelf(dialogueShelf).dialogues.map(({ data }) => data));
