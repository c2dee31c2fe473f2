/** The list of one's own sheets, which only those with records are shown. */
import { enliven } from '../enliven.ts';
import { OwnSheets } from './OwnSheets.tsx';

enliven({ OwnSheets });
