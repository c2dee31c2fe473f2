/**
 * Full names without an honorific. Here a list of common family names is needed: 「伊藤 正夫、78歳」 and 「北部地区 独居、78歳」
 * look alike. A name is taken for one after what it is the name of, or before an age.
 */
const familyNames =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 藤本 平野 河野 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 菊地 菊池 市川 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 東 服部 川崎 岩田 土屋 本田 福島 辻 樋口 秋山 田口 永井 中西 吉村 川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木 熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 松村 田辺 菅野 荒井 堀 平井 大島 西山 早川 栗原 広瀬 横田 石橋 岩本 片山 萩原 関口 宮田 大石 本間 高山 須藤 吉野 鎌田 伊東 上原 小西 富田 児玉 篠原 大川'
    .split(' ')
    // One character begins many words (原因, 関節): it is a name only with a space behind it.
    .map((name) => (name.length === 1 ? `${name}(?= )` : name))
    .join('|');

/** Not what a place or an institution of that name goes on with. */
const given =
  '(?![県市区町村郡病医院診支地駅局課部在出育方])(?: [\\u3400-\\u9fff々ぁ-んァ-ヴー]{1,4}|[\\u3400-\\u9fff々]{1,3}|[ァ-ヴー]{2,4}[子江代枝]?)';
const relative = '[長次三][女男]|妻|夫|娘|息子|母|父|孫|嫁|[姉妹兄弟]';
const owner = `(?:氏名|名前|患者名?|利用者名?|本人|介護者|キーパーソン|ケアマネ|担当者?|相談員|看護師)[は: ]{1,2}(?:(?:${relative})[の: ]{0,2})?`;

export const fullName = new RegExp(
  `(?<=${owner}|(?:${relative})の)(?:${familyNames})${given}|(?:${familyNames})${given}(?=[(、,] ?\\d{1,3}[歳才])`,
  'gu',
);
