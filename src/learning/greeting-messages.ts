/** What is said once, on any page, to who has records of an older edition. */
export const greetingMessages = {
  title: '前に読んだ版から変わった所',
  edition: (edition: string) => `${edition}版`,
  kept: '書いた文は、そのまま残っています。',
  close: '読みました',
} as const;
