/** How an edition goes out: for a server, or as a folder that is opened by `file:`. */
export type EditionKind = 'web' | 'folder';

/** The first script of every page in the folder edition, and in no other. */
export const folderLoader = '_astro/folder.js';
