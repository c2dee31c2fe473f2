/** What is said of the stages of the course among the settings. */
export const stageMessages = {
  help: '印を外した段階のレッスンは、目次・道すじ・検索などに出ません。ページは残り、アドレスを開けば読めます。受講者の記録も残ります。',
  none: '段階を一つ以上出します。',
};
