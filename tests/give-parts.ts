/** Unit tests load parts on use as a page does. */
import { giveParts } from '../src/loading.ts';
import { parts } from '../src/parts.ts';

giveParts(parts);
