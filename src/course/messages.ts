/** Words on the buttons that mark a lesson, by register (`lesson/Mark.astro`). */
export const markNames = { done: 'このレッスンを終えた', promised: 'やると決める' };

/** What is said once such a mark is set. */
export const markMessages = {
  done: (day: string) => `${day}に終えました。もう一度押すと取り消せます。`,
  promised: (day: string) => `${day}に決めました。「わたしの学び」に並んでいます。`,
};
