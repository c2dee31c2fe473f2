/** What the record of a テーマ itself is called, and its fields: on its own page, and in files. */
export const topicMessages = {
  theme: 'テーマ',
  fields: {
    name: 'テーマの名前',
    nameHelp: '一覧と印刷に使います。シートの中の文は変わりません。',
    scene: '場面',
    sceneHelp: '一覧で並べる場面です。',
    problem: '困りごとを一文で',
    problemHelp: '誰が、どんなときに、何に困っているかを書きます。',
  },
};
