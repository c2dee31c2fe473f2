/** Where a name with its honorific starts and ends. */
type Span = readonly [from: number, to: number];

/**
 * Names with an honorific: 「山田さん」「佐藤 花子 様」. No list of names: whatever stands before the honorific is a name
 * unless it ends like a role, a relative, an institution or a group. At most 16 characters before each are looked at.
 */
export function findNames(text: string): Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (const { 0: title, index } of text.matchAll(honorific)) {
    const before = text.slice(Math.max(last, index - 16), index);
    if (notNames.test(before)) continue;
    const name = (inKanjiOrKatakana.exec(before) ?? inHiragana(title, text.charAt(index + title.length))?.exec(before))?.[0];
    if (name === undefined) continue;
    last = index + title.length;
    spans.push([index - name.length + roleLength(name), last]);
  }
  return spans;
}

/** 「看護師佐伯」: how much of what was taken for a name is a role in front of it. */
function roleLength(name: string): number {
  for (let cut = name.length - 1; cut > 1; cut--) if (notNames.test(name.slice(0, cut).trimEnd())) return cut;
  return 0;
}

/**
 * Hiragana is also everything between the names, so it is one only before さん・くん・ちゃん; and before 様 with a family
 * name in kanji, unless it reads as an adverb (「連絡できる様に」).
 */
function inHiragana(title: string, next: string): RegExp | undefined {
  if (/[んゃ]$/.test(title)) return hiragana;
  return /[様ま]$/.test(title) && !/[だでなにの]/.test(next) ? hiraganaAfterKanji : undefined;
}

/** With what must not follow: 様子, 氏名, さんぽ, 「指をはさんで」, 「聞くんです」. */
const honorific =
  / ?(?:さん(?![ざずぽ付]|(?<=[かは]さん)[だで])|様(?![々便子式性態疾症相]|な(?!ど|ら))|さま(?![ざじたっらりるれ]|よ[うえっわ])|氏(?![名族神])|くん(?![だでじな])|君(?![が主津])|ちゃん(?!と)|殿|先生)/g;

const kanji = '々ヶ\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const inKanjiOrKatakana = end(
  `(?:[${kanji}]{1,4} )?(?:[${kanji}ノ]{1,8}|[${kanji}]{0,4}(?<![ァ-ヺー])(?:[ァ-ヺ]{2,6}|[ァ-ヺ]{1,3}[${kanji}]))`,
);
const hiragana = end(`(?:[${kanji}]{2,3}|(?<![ぁ-ん]))[ぁ-んー]{2,5}`);
const hiraganaAfterKanji = end(`[${kanji}]{2,3} ?[ぁ-ん]{2,4}(?<![いうがすたてでとなにのはるを])`);

/** How roles, relatives, groups and institutions end: what no name or next to none ends with. */
const notNames = end(
  [
    // Whole words.
    `(?<![${kanji}])(?:[人仏何某国夫大妻市村男町県若赤名多彼諸貴有摂]|[三次長]男)|(?<![${kanji}ァ-ヺ])[君奥子神]`,
    // Roles, people, relatives, places, services, 同様・模様・お世話様.
    '[主事仕任先具医員師当役書査者職表訳長責工]|[位体供僚坊婦客徒患民犬猫病症皆輩]|[兄妹姉姑姪娘婆婿嫁嬢孫弟御息母父甥舅親]|[会係区協団局庁店校棟業班社署設課院隊隣館]|[問察急括援族浴看祉診談防養]|[両傷労同模異話]',
    // With the family names that end so as well.
    '(?<![三安])宅|(?<![四土生緒])方|(?<!井)手|(?<![別城田])所|(?<![古土大守照関])屋|(?<![古新氏清])家|(?<![仁保山])科|(?<![中前花])園|(?<![大小山氷])室|(?<!乙)女|(?<![伊安])達',
    '[一三二主他住何友四国家新本法理病知老見職隣]人|[育技護書生祉法防養理命]士|[双女息男]子|[園患]児|[中北南本支東療看務護西]部',
    '[介保看]護|[学校業習]生|行政|[事医総業]務|[役現]場|[地託]元|機関|家内|旦那|女将|老健|大学|外来|銀行|仲間|種多|高住|[今昨本翌後毎]日|[今毎前次]回|[午今院]後|午前|直接|最近|現在',
    'ー[ァ-ヺ]{0,9}|ッ[ァ-ヺ]|マネ|ティア|スト|ント|リハ|ビリ|デイ|ママ|パパ|ケア|ハウス|テラン|バイト|ワン',
    '[ただ]く|みな|ば[あー]|(?<!ふ)じ[いー]|お[ばじ]|[ねに][えい]|かあ|(?<![ぁ-ん])お?とう|おく|だんな|むす[めこ]|よめ|まご|となり|ども|ひとり|いしゃ|ます|おっ',
  ].join('|'),
);

function end(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})$`, 'u');
}
