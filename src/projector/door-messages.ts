/** Where a projection is opened. */
export const doorMessages = {
  project: '投影する',
};
