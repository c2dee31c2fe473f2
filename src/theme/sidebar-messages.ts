/** How far a learner is, in the sidebar. */
export const sidebarMessages = {
  done: '（終えた）',
  path: '道すじ',
  progress: (title: string, done: number, of: number) => `${title}（${String(of)}のうち${String(done)}）`,
  next: '次のレッスン',
};
