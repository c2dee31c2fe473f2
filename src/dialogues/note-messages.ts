/** Words of the note on a choice. */
export const noteMessages = {
  label: 'なぜ、そう言いましたか（自分のためのメモ）',
  help: '誰のことか分かる語は入れません。メモは、この端末にだけ残ります。',
};
