import type { EditionKind } from '../host/stamp/kinds.ts';
import type { Refusal } from './plain-edition.ts';
import type { TextField } from './settings.ts';

/** What the tool 「名前を書き込む」 says. */
export const messages = {
  zip: {
    title: '1　素の版のzipを選ぶ',
    label: '素の版のzip（musubime-…-default-web.zip か、musubime-…-default-folder.zip）',
    help: 'Webサーバーに置くなら -web.zip を、共有フォルダーなどに置くなら -folder.zip を、受け取ったまま選びます。展開したり、まとめ直したりしたものは使えません。',
    reading: 'zipを読んでいます…',
    progress: '読んだ割合',
    stop: '読むのをやめる',
    stopped: '読むのをやめました。',
    read: (edition: string, kind: EditionKind, files: number) =>
      `${edition}版を読みました（${kind === 'web' ? 'Webサーバーに置く版' : 'フォルダー版'}、${String(files)}個のファイル）。`,
    refused: {
      tooLarge: 'zipが大きすぎます。この教材のzipではありません。',
      noZip: 'zipファイルではありません。',
      encrypted: 'パスワードの付いたzipです。パスワードの付いていない、受け取ったままのzipを選びます。',
      packedTooWell: '中身が大きすぎるか、ファイルが多すぎるzipなので、読むのをやめました。この教材のzipではありません。',
      unsafeName: 'フォルダーの外に出る名前や、使えない名前のファイルがあるzipなので、読むのをやめました。',
      broken: 'zipが壊れています。もう一度受け取ります。',
      foreign: 'この教材のzipではありません。zipを展開して、まとめ直したものも使えません。受け取ったままのzipを選びます。',
      named: 'もう名前の入っているzipです。素の版のzipを選びます。',
      otherFormat: 'このページと組みの違う版のzipです。そのzipの中の、このページを開いて使います。',
      changed: '書き換えられたファイルのあるzipです。受け取ったままのzipを選びます。',
    } satisfies Record<Refusal, string>,
    file: (name: string) => `（${name}）`,
  },
  settings: {
    title: '2　設定を書く',
    load: '前に保存した設定を読み込む',
    loadHelp: '2回目からは、これだけで済みます。書いたことは、読み込んだ設定に置き換わります。',
    loaded: '設定を読み込みました。',
    notSettings: 'このページで保存した設定のファイルではありません。',
  },
  fields: {
    name: 'サイトの名前',
    operator: '運営者',
    contact: '問い合わせ先',
    address: '公開するアドレス',
    base: '置くフォルダー',
    siteId: '保存の目印（siteId）',
    notice: 'お知らせ（なくてもよい）',
    logoAlt: 'ロゴの代わりに読み上げる文',
  } satisfies Record<TextField, string>,
  help: {
    name: '画面の上と、印刷した紙の下に出ます。例: 北町コーディネーター研修',
    operator: '全ページの下に出ます。例: 北町高齢者支援課',
    contact: '電話番号かメールアドレスも入れて、1行で書きます。',
    address: '受講者が開くアドレスの、フォルダーより前の部分。例: https://www.city.example.lg.jp',
    base: '一番上に置くなら /、フォルダーに置くなら /training/ の形',
    siteId: '英字の小文字・数字・ハイフン。受講者が書き始めた後は、変えません。変えると、書いた文が見えなくなります。例: kita-cho',
    notice: '全ページの上に出す1文です。',
    logoAlt: '飾りなら、空けておきます。例: 北町',
  } satisfies Record<TextField, string>,
  logo: {
    label: 'ロゴ（SVGかPNG、50kBまで。なくてもよい）',
    shown: 'ロゴが入っています。',
    remove: 'ロゴを外す',
    removed: 'ロゴを外しました。',
    otherKind: 'SVGかPNGのファイルを選びます。',
  },
  reviews: {
    title: '公開の前に確かめたこと（なくてもよい）',
    help: '実際に済んだ分だけ書きます。「このサイトについて」に出ます。名前は要りません。',
    fields: { role: '確かめた人の立場', what: '確かめたこと', edition: '版', date: '日付' },
    row: (number: number) => `${String(number)}つ目`,
    add: '確かめたことを足す',
    remove: (number: number) => `${String(number)}つ目を消す`,
  },
  preview: {
    title: '3　見え方を確かめる',
    light: '明るい画面の上',
    dark: '暗い画面の上',
    foot: 'ページの下',
    paper: '印刷した紙の下',
    page: 'シート集',
    place: '開くアドレス',
    noName: '（サイトの名前）',
    operator: (operator: string, contact: string) => `運営：${operator}　問い合わせ：${contact}`,
    footOfPaper: (name: string, edition: string) => `シート集　${name}　${edition}版`,
  },
  left: {
    title: '残っていること',
    nothing: '残っていることはありません。',
    noZip: '素の版のzipを選んでいません。',
    faults: '次を直すと、zipを作れます。',
    of: (field: string, said: string) => `${field}：${said}`,
    ofReview: (row: number, field: string) => `確かめたことの${String(row)}つ目の${field}`,
    advice: 'このままでも作れますが、公開の前に確かめてください。',
  },
  take: {
    title: '4　受け取る',
    make: '名前の入ったzipを作る',
    making: 'zipを作っています…',
    made: {
      web: (name) =>
        `${name} を作りました。中身をそのまま、Webサーバーの置くフォルダーに入れます。前の版があれば上書きします。保存の目印が同じなら、受講者の書いた文は残ります。`,
      folder: (name) =>
        `${name} を作りました。中身を全部、共有フォルダーなどに取り出し、その中の index.html を開きます。前の版があれば、同じフォルダーに上書きします。保存の目印が同じなら、受講者の書いた文は残ります。`,
    } satisfies Record<EditionKind, (name: string) => string>,
    save: '設定を保存する',
    saved: (name: string) => `設定を ${name} に保存しました。次の版のときに、このページで読み込みます。`,
    settingsName: (siteId: string) => `musubime-settings${siteId === '' ? '' : `-${siteId}`}.json`,
    zipName: (edition: string, siteId: string, kind: EditionKind) => `musubime-${edition}-${siteId}-${kind}.zip`,
  },
} as const;
