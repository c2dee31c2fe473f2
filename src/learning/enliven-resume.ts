/** The part of the home page that only those with records are shown. */
import { enliven } from '../enliven.ts';
import { Resume } from './Resume.tsx';

enliven({ Resume });
