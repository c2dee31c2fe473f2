/** What is said on a page of a stage that the host does not offer. */
export const stageMessages = {
  hidden: 'この研修では扱わない段階のページです。読むことはできます。',
};
