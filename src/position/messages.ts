import type { TaskPart } from './figures.ts';

/** Words of 「あなたの立場」. */
export const messages = {
  title: 'あなたの立場',
  description: '所属先・資格・勤務形態・経験年数を選ぶと、全国調査の中の自分の位置と、組む相手、先に読むレッスンが分かります。',
  charts: {
    everyone: '全体',
    affiliation: '所属先',
    employment: '勤務形態',
    qualification: (group: string) => `保有資格（${group}、複数回答）`,
    experience: (group: string) => `経験年数（${group}）`,
    tasks: {
      more: (group: string) => `${group}で、全体より多い業務`,
      less: (group: string) => `${group}で、全体より少ない業務`,
      near: (group: string) => (group === '全体' ? '全体で、している業務' : `${group}で、全体に近い業務`),
    } satisfies Record<TaskPart, (group: string) => string>,
    inferred: (label: string) => `${label}＊`,
  },
  form: {
    title: '立場を選ぶ',
    affiliation: '所属先',
    qualifications: '持っている資格（いくつでも）',
    employment: '勤務形態',
    years: 'コーディネーターとしての経験年数',
    none: '選ばない',
    clear: '選んだものを消す',
    kept: '選んだものは、このブラウザーの中の記録に残ります。どこにも送りません。',
    print: '印刷すると、選んだ結果だけが紙に出ます。',
    status: (count: number) =>
      count === 0 ? '一つ選ぶと、すぐ下に結果が出ます。' : `4つのうち${String(count)}つを選んでいます。結果はこの下にあります。`,
    chosen: (labels: readonly string[]) => `選んだ立場：${labels.join('／')}`,
  },
  place: {
    title: '全国の中の位置',
    share: (what: string, label: string, shown: string, citation: string) =>
      `${what}が「${label}」と答えた人は、${shown}（${citation}）です。`,
    inGroup: (label: string, group: string, own: string, ownCitation: string, all: string, allCitation: string) =>
      `「${label}」は、${group}で${own}（${ownCitation}）、全体で${all}（${allCitation}）です。`,
    inAll: (label: string, all: string, citation: string) => `「${label}」は、全体で${all}（${citation}）です。`,
    alone: (label: string, shown: string, citation: string) =>
      `「${label}」は${shown}（${citation}）です。令和5年度調査の表には、この資格の行がありません。上の図とは調査が違うので、比べられません。`,
    small: (least: number) =>
      `どちらの値も${String(least)}%に満たない資格は、選んだものを除いて図に入れていません。値は、このページの「もとの表」にあります。`,
    noGroup: 'この所属先だけの集計は、資料にありません。資格・経験年数・業務は、全体の値を示します。',
    limits: [
      '割合は、同じ答えの人がどのくらいいるかを示すだけです。多いほうがよい、少ないから足りない、とは言えません。',
      '勤務形態だけは令和6年度調査、ほかは令和5年度調査です。2つの調査の値は比べられません。',
      '所属先と資格の両方、資格と経験年数の両方のように、2つより多い条件を重ねた集計は資料にありません。',
    ],
  },
  tasks: {
    title: '所属先の業務（令和5年度調査）',
    choose: '所属先を選ぶと、全体より多い業務と少ない業務に分けて示します。いまは全体の値だけを示しています。',
    intro: (group: string) => `${group}に所属する人が「している」と答えた割合を、全体と並べました。`,
    nearTitle: '全体に近い業務を見る',
    noneMore: (group: string) => `${group}に、全体より多いと分けた業務はありません。`,
    noneLess: (group: string) => `${group}に、全体より少ないと分けた業務はありません。`,
    limits: (points: number) => [
      `差が${String(points)}ポイント以上あるかどうかで分けました。この線は当方で決めたもので、差を検定した結果は資料にありません。`,
      '全体には、その所属先の人も入っています。',
      '業務は所属先別にだけ集計されています。資格・勤務形態・経験年数で業務がどう違うかは分かりません。',
      '＊の業務は、資料の表の並び順から行の見出しを当てはめたものです。',
    ],
    work: '少ない業務を、すべて自分で埋める必要はありません。その業務を誰がしているかを、市町村の担当者と確かめます。',
  },
  team: {
    title: '組む相手',
    own: 'あなたの側の強み（資料の整理）',
    ownNone: 'あなたの所属先の強みは、資料の整理に出てきません。弱いという意味ではありません。',
    others: '補い合える人',
    ask: '頼むこと：',
    sides: '資格の違う人',
    sideOwn: (title: string) => `あなたは、資料の分け方では${title}です。反対側の人と組みます。`,
    sideBoth: '医療系と介護・福祉系の両方の資格をお持ちです。どちらの側にも、相手のことばで話せる人が要ります。',
    sideNone: '資料は、資格を2つの側に分けています。自分にない側の人を一人見つけます。',
    limits: [
      '強みは資料の整理で、測った値ではありません。一人ひとりの力は、会って確かめます。',
      '基幹コーディネーターを置く所と置かない所の比べ方は、役割の違いを測ったものではないので使っていません。',
    ],
  },
  lessons: {
    title: '先に読むレッスン',
    path: (title: string) => `道すじ「${title}」`,
    competencies: (titles: readonly string[]) => titles.map((title) => `「${title}」`).join('') + 'のレッスン',
    minutes: (minutes: number) => `約${String(minutes)}分`,
    done: '✓ 終えた',
    limit: '調査の結果から決めた順ではありません。この教材が、立場に合わせて選んだ順です。',
  },
  limits: 'ここからは言えないこと',
  source: (citation: string) => `出典：${citation}`,
  page: {
    intro:
      '所属先や資格を選ぶと、全国の集計の中の自分の位置が分かります。その所属先でよく行われている業務、組む相手、先に読むレッスンも並びます。',
    withoutScripts:
      '選んで見る道具は、ブラウザーのスクリプト（JavaScript）が使えるときに動きます。下の「もとの表」に、同じ数値がすべてあります。',
    tables: 'もとの表',
    tablesIntro: '上の図は、すべてこの表から作っています。自分の所属先の列と、自分の資格や経験年数の行を見ます。',
    affiliation: '所属先',
    qualification: '所属先別の保有資格（複数回答）',
    experience: '所属先別の経験年数',
    tasks: '所属先別の業務',
    employment: '勤務形態',
    tableOf: (title: string) => `${title}の表`,
    row: '項目',
    share: '割合',
    recalculated: '†は、資料の割合が計算に合わないため、実数をnで割り直した値です。',
    inferred: '＊は、資料の表の並び順から行の見出しを当てはめた業務です。',
    alone: (label: string, shown: string, citation: string) =>
      `${label}は${shown}（${citation}）。この表とは調査が違うので、比べられません。`,
    noColumn: (labels: readonly string[]) => `列のない所属先（${labels.join('・')}）の集計は、資料にありません。`,
    strengths: '資料が挙げる強み',
    lessons: '立場と、先に読むレッスン',
  },
};
