/** What has to be said about keeping, once somebody writes: whose computer it is, and what to do when saving fails. */
export { ModePanel, renderHeld } from './ModePanel.tsx';
export { Trouble } from './Trouble.tsx';
