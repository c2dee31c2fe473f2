import type { LeftWhy } from './data-rows.ts';
import type { CellNote, TableRefusal } from './table.ts';

/** Every sentence about a table that was read, whatever it was read for. Loaded with what reads it. */
export const messages = {
  refused: {
    'too-large': '大きすぎるため、開いていません。ファイルは5MB、貼り付けは2,000万字までです。要る行だけを選んでください。',
    'too-many-rows': '2,000行を超えているため、読んでいません。表をいくつかに分けてください。',
    'too-many-columns': '列が300を超えているため、読んでいません。要る列だけを残してください。',
    'too-many-cells': '書いてあるマスか結合が多すぎるため、読んでいません。30万マスまでに分けてください。',
    'unpacks-too-large': 'ファイルの中身が大きすぎるため、開いていません（広げて50MBまで）。要る行だけを新しいファイルに写してください。',
    'old-excel': '古いExcelの形式（.xls）です。Excelで開き、.xlsxで保存し直してください。パスワードが付いていれば、外してから保存します。',
    password: 'パスワードの付いたファイルです。Excelで開いてパスワードを外し、.xlsxで保存し直してください。',
    html: '中身がウェブページの表（HTML）です。名前が.xlsでも、Excelの形式ではありません。Excelで開いて.xlsxで保存し直すか、表をコピーして貼り付けてください。',
    'excel-xml': '中身がExcel 2003のXMLの表です。Excelで開いて.xlsxで保存し直すか、表をコピーして貼り付けてください。',
    'binary-excel': 'Excelのバイナリ形式（.xlsb）です。Excelで開き、.xlsxで保存し直してください。',
    'open-document': 'OpenDocument形式（.ods）です。.xlsxで保存し直してください。',
    'no-table': '表のファイルではありません（PDF、画像、Wordなど）。.xlsxか.csvを選んでください。',
    damaged: 'ファイルが壊れているか、途中までしかありません。もう一度書き出すか、Excelで開いて.xlsxで保存し直してください。',
    encoding: '文字コードが分かりません。「CSV UTF-8」か.xlsxで保存し直してください。',
    'broken-utf-8': '文字コードはUTF-8のようですが、壊れた文字があります。もう一度書き出すか、.xlsxで保存し直してください。',
    'not-loaded': 'Excelを読む部分を読み込めませんでした。通信を確かめて、もう一度選ぶか、表を貼り付けてください。',
    unreadable: 'ファイルを開けませんでした。ネットワークとファイルを確かめて、もう一度選んでください。何も変わっていません。',
  } satisfies Record<TableRefusal, string>,
  leftOut: '外した行',
  rows: (rows: string, reason: string) => `${rows}行目：${reason}`,
  range: (from: number, to: number) => `${String(from)}〜${String(to)}`,
  andMore: 'ほか',
  more: (count: number) => `ほか${String(count)}件`,
  left: {
    total: (text: string) => `「${text}」は合計の行と見て、外しました`,
    heading: () => '見出しの行のくり返しなので、外しました',
    band: (text: string) => `「${text}」は区切りの行（横に結合したマスだけの行）と見て、外しました`,
    remark: (text: string) => `「${text}」は注の行と見て、外しました`,
    split: () =>
      '見出しより多くのマスに分かれています。文の中の区切り（カンマなど）で切れたようなので、外しました。.xlsxにするか、文を「"」で囲みます',
    hidden: () => 'フィルターなどで隠れている行なので、外しました。取り込むには、表示してから保存し直します',
  } satisfies Record<LeftWhy, (text: string) => string>,
  filled: (count: number) => `縦に結合されたマスの値を、下の行の${String(count)}マスにも入れました。`,
  unreadSheet: (name: string, reason: string) => `シート「${name}」は読んでいません。${reason}`,
  hiddenSheet: '隠れているシートです。',
  otherSheets: (names: string) => `ほかのシートは読んでいません：${names}`,
  encoding: (name: string) => `文字コードは${name}として読みました`,
  short: '見出しよりマスが少ない行です。文の中の改行で切れていないか、確かめてください',
  cell: {
    error: (text: string) => `「${text}」は計算の間違いを示す印です。空けました`,
    narrow: (text: string) => `「${text.slice(0, 10)}」は、列の幅が足りないときの印です。幅を広げてコピーし直してください。空けました`,
    uncalculated: () => '式の答えがファイルにありません。Excelで開いて保存し直してください。空けました',
    'too-long': () => '10万字を超えているため、読んでいません。空けました',
    merged: () => '左のマスと結合されています。左の列だけに入れ、ここは空けました',
  } satisfies Record<CellNote['why'], (text: string) => string>,
};

export const reasonOf = (note: CellNote): string => messages.cell[note.why]('text' in note ? note.text : '');
