/** Every sentence about a file that was chosen to be loaded, before and after it is. */
export const messages = {
  reading: '読んでいます…',
  refused: {
    'too-large': 'ファイルが大きすぎるため、開いていません。このサイトから書き出したファイル（20MBまで）を選んでください。',
    'too-many': 'ファイルに入っている記録が多すぎるため、開いていません。このサイトで作れる数を超えています。記録は何も変わっていません。',
    'too-long': 'ファイルに長すぎる文が入っているため、開いていません。記録は何も変わっていません。',
    'too-deep': 'ファイルの形が、このサイトで書き出したものと違うため、開いていません。記録は何も変わっていません。',
    'not-a-file-of-this-course': 'このサイトから書き出したファイルではないようです。記録は何も変わっていません。',
    newer: 'このファイルは新しい版のサイトで書き出されています。新しい版のページで読み込んでください。記録は何も変わっていません。',
    unreadable: 'ファイルを開けませんでした。記録は何も変わっていません。',
  },
  altered:
    '書き出したときのままのファイルではありません。ファイルの無害化で変わったか、手で直されたか、このサイトの外で作られています。覚えのないファイルなら、使わないでください。読めた分だけを下に示します。',
  preview: '読み込むとこうなります',
  previewFile: (edition: string, date: string) => `${date}に、${edition}版で書き出したファイル`,
  added: (count: number) => `新しく加わる記録：${String(count)}件`,
  merged: (count: number) => `今の記録と合わせるもの：${String(count)}件`,
  same: (count: number) => `今と同じもの：${String(count)}件`,
  changedPlaces: (count: number) => `書き入れる、または新しい文に替わる欄：${String(count)}か所`,
  toTray: (count: number) => `欄の外に入る文：${String(count)}件（あとから書いた文を欄に残します）`,
  unreadable: (count: number) => `読めない部分：${String(count)}件（捨てずに欄の外に残します）`,
  later: (count: number) => `新しい版で書かれた記録：${String(count)}件（この版では開けません。新しい版のページになると開けます）`,
  hidden: (count: number) => `ごみ箱のもの・空にした欄も、ファイルのとおりに戻す（${String(count)}件）`,
  apply: '読み込む',
  cancel: 'やめる',
  loading: '読み込んでいます…',
  stopped: '途中でやめました。そこまでに読み込んだ分は、残っています。同じファイルをもう一度読み込むと、残りが入ります。',
  applied: '読み込みました。',
  stillAway: (count: number) => `${String(count)}件は、ごみ箱にあります。`,
  toPutAway: 'ごみ箱を見る・戻す',
  stillGone: (count: number) =>
    `ここで空にしたり消したりした文${String(count)}件は、戻していません。戻すときは、もう一度読み込み、「ファイルのとおりに戻す」に印を付けます。`,
  stillLater: (count: number) => `新しい版で書かれた${String(count)}件は、開けないまま置いています。`,
  applyFailed: (count: number) =>
    `${String(count)}件は保存できませんでした。保存場所がいっぱいかもしれません。もとの記録とファイルはそのままです。`,
};
