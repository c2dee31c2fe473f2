import { openShelf } from '../authoring/shelf.ts';
import { rubyShelf } from './shelf.ts';

export const rubyWords = openShelf(rubyShelf).ruby.data.words;
