/** What has to be said about keeping: records that may be another person's or lie elsewhere, and what to do when saving fails. */
export { renderHeld } from './Held.tsx';
export { modeMessages } from './mode-messages.ts';
export { Trouble } from './Trouble.tsx';
