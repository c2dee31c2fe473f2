/** What is said of a file whose bytes are not UTF-8 text. */
export const messages = {
  otherEncoding: (encoding: string) => `文字コードが ${encoding} のようで、UTF-8 ではありません。`,
  notUtf8: 'UTF-8 として読めない文字があります。',
  saveAsUtf8: 'エディターの「名前を付けて保存」で文字コードに UTF-8 を選び、保存します。UTF-8 で保存すれば、中身は直さなくてかまいません。',
  noText: '文字ではないデータが入っています。',
  writeText: '文章のファイルを UTF-8 で保存します。画像や Excel のファイルは、ここには置けません。',
  garbled: '文字化けした文字（�）があります。',
  writeAgain: '元の文字を打ち直し、UTF-8 で保存します。',
} as const;
