import { fullName } from './full-names.ts';

/** A part of a text that looks like personal data. */
export interface Finding {
  kind: 'name' | 'phone' | 'mail' | 'birth-date' | 'birth-year' | 'address' | 'insured-number' | 'chart-number';
  /** Position in the text, in UTF-16 units: `text` is `source.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
}
/** What one kind of personal data looks like; the whole match is the finding. Every repetition is bounded, so that time stays linear. */
interface Rule {
  kind: Finding['kind'];
  pattern: RegExp;
  /** What the pattern cannot say about a match. */
  holds?: (found: string) => boolean;
}

/** Arabic or kanji numerals: any, of a month, of a day. */
const n = '[\\d元一二三四五六七八九十百]{1,4}';
const month = '(?:1[012]|0?[1-9]|十?[一二]|[三四五六七八九十])';
const date = `${month} ?[月./・-] ?(?:[12]\\d|3[01]|0?[1-9]|[一二三四五六七八九十]{1,3})(?!\\d)(?: ?日)?`;
/** A year that is named as a year of birth: it alone, with an age and a district, can tell who is meant. */
const year = `(?:(?:明治|大正|昭和|平成|令和|(?<![a-z\\d])[mtshr]\\.?) ?${n}|(?<!\\d)(?:18|19|20)\\d\\d) ?年`;
const day = `${n} ?[年./・-] ?${date}`;
/** A digit of a telephone number, with what may separate it from the one before. */
const digit = '(?:[ .)(-]{0,2}\\d)';
const han = '[々ヶノ\\u3400-\\u9fff]';
/** After a number these make it a count or a time. */
const counted = '(?![\\d年月日時分回人件名歳か軒世戸所割円週点階台床枚本つ%~-])';

/** In this order: what one rule has found, the next do not see. */
export const rules: readonly Rule[] = [
  {
    kind: 'insured-number',
    pattern: rule(
      '(?<=(?:被保|保険証|受給者|介護保険|個人番号|マイナンバー)[^\\d\\n電所課談口]{0,12})(?!20\\d\\d-)\\d(?:[ -]?\\d){7,11}(?![\\d円人件-])',
    ),
  },
  {
    kind: 'chart-number',
    pattern: rule(
      '(?<=(?:カルテ|患者|診察券|利用者|受診者)(?:番号|ID|No\\.?)[はが: ]{0,3})[a-z]{0,2}-?\\d{2,10}(?:-\\d{1,6})?(?![\\d人件名円枚回])',
    ),
  },
  {
    kind: 'mail',
    pattern: rule('(?<![\\w.%+-])[\\w.%+-]{1,64}@[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){0,4}\\.[a-z]{2,10}(?![\\w-])'),
    // Those of a town or the state are public.
    holds: (found) => !/\.(?:lg|go)\.jp$/i.test(found),
  },
  {
    kind: 'phone',
    pattern: rule(`(?<![\\d.-])\\(?(?:0[5-9]0${digit}{8}|0[1-9]${digit}{8}|\\+81${digit}{9,10})(?![\\d-])`),
    // Numbers that are free or cost the same everywhere belong to institutions.
    holds: (found) => !/^\W*0(?:120|(?:570|800|990)\D)/.test(found),
  },
  { kind: 'phone', pattern: rule('(?<=(?:電話|携帯|TEL|FAX|☎|連絡先|自宅)[^\\d\\n〒]{0,6})\\d{2,4}-\\d{4}(?![\\d-])') },
  {
    kind: 'birth-date',
    pattern: rule(`(?<=(?:生年月日|誕生日)[はが: ]{0,3})(?:\\d{8}|(?:\\p{L}{0,2} ?${n} ?[年./・-] ?)?${date})`),
  },
  {
    kind: 'birth-date',
    pattern: rule(`(?:(?:明治|大正|昭和|(?<![a-z\\d])[mts明大昭]\\.?) ?|(?<!\\d)19(?=[0-6]))${day}(?!\\d|日? ?に?[開設施制創発竣公法])`),
  },
  {
    kind: 'birth-date',
    pattern: rule(`(?:(?:[明大昭平令][治正和成])?(?:${day}|${n}年 ?${month}月)|${date})(?= ?(?:生ま?れ|うまれ|生(?!\\p{L})))`),
  },
  {
    kind: 'birth-year',
    pattern: rule(`(?<=(?:生年|生まれ年)[はが: ]{0,3})${year}|${year}(?= ?(?:生ま?れ(?!た)|うまれ|生(?:\\P{L}|の|で|$)))`),
  },
  {
    kind: 'address',
    pattern: rule(
      `(?:${han}|\\d){0,9} ?(?:${n}丁目 ?${n}(?:番地?|-)?(?:${n}号?)?|${n}番地(?:の?${n})?|${n}番${n}号)${counted}` +
        `|${han}{0,9}(?:[町台丘]|[市区町村郡]${han}{1,6}) ?\\d{1,4}(?:[-の]\\d{1,4}){1,3}${counted}` +
        `|${han}{0,8}(?:(?![表図式第章節項版問例紙順和成年番号はがをにのとでも])[\\u3041-\\u9fff]) ?\\d\\d?-\\d{1,3}(?:-\\d{1,4}){1,2}${counted}|大字${han}{1,5}\\d{1,5}` +
        '|(?:〒 ?|(?<=郵便番号[はが: ]{0,3}))\\d{3}-?\\d{4}(?!\\d)',
    ),
  },
  { kind: 'name', pattern: fullName },
  { kind: 'insured-number', pattern: rule('(?<![\\w.]|所番号[^\\d\\n]{0,3})\\d{10}(?![\\d円万千])') },
];

function rule(source: string): RegExp {
  return new RegExp(source, 'giu');
}
