export const guideTitle = (id: string, lesson: string): string => `${id.toUpperCase()} ${lesson}：講師版`;

/** Words of the pages for those who lead a group. */
export const guideMessages = {
  list: '講師版',
  description: (lesson: string) => `「${lesson}」の台本を読んで進める人のための、出てきそうな答え、読み違い、組で開くときの進め方です。`,
  about:
    '台本を読んで進める人が、始まる前に読むものです。組の答えと読み違いは、この教材で予想して書いたもので、開いた記録からではありません。',
  script: '台本',
  scriptAt: '台本はレッスンの中にあり、終わりのボタンから、時刻を入れて台本だけを印刷できます。',
  rows: '行ごとの、出てきそうな答えと読み違い',
  minutes: (at: string) => `${at}分`,
  answers: '出てきそうな答え',
  misread: '読み違い',
  pairs: '市町村の担当者とコーディネーターの組で開くとき',
  print: 'このページを印刷する',
};

export const paperMessages = {
  title: '台本の講師版と、切って使う紙',
  description: 'レッスンの台本を読んで進める人のための講師版と、台本に出てくる役の紙・残り時間の紙・控えなどの、A4に印刷して切る紙です。',
  about:
    'レッスンの台本と研修の台本に名前が出てくる紙を、A4に印刷して切れるようにしたものです。点線で切ります。付箋、太いペン、名札は用意してください。',
  guides: '講師版',
  papers: '切って使う紙',
  print: 'この紙だけ印刷する',
  fits: (perPage: number, sheets: number) => `A4で${String(sheets)}枚${perPage === 1 ? '' : `（1枚に${String(perPage)}つ）`}`,
};
