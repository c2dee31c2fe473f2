/** How far a learner is, in the sidebar. */
export const sidebarMessages = {
  done: '（終えた）',
  path: '道すじ',
  progress: (done: number, of: number) => `（${String(of)}のうち${String(done)}）`,
  next: '次のレッスン',
};
