import { byId } from '../authoring/by-id.ts';
import { openShelf } from '../authoring/shelf.ts';
import { sceneShelf } from './shelf.ts';

export const scenes = byId(openShelf(sceneShelf).scenes.map(({ data }) => data));
