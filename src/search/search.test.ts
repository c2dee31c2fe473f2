import { describe, expect, it, vi } from 'vitest';
import type { Engine, PageText } from './engine.ts';
import type { PageKind } from './page-kind.ts';
import { createSearch } from './search.ts';
import { createTextEngine } from './text-engine.ts';
import { searchWords } from './words.fixture.ts';

const page = (href: string, title: string, body: string, kind: PageKind = 'lesson'): PageText => ({
  href,
  title,
  kind,
  text: `${title}\n${body}`,
  headings: [],
});
const pages = [
  page('/parts/', '病院の話', '後方で支援をする病院を探します。'),
  page('/whole/', '体制', '在宅の医師を後方支援病院が支えます。'),
  page('/care/', '看取りと急変', '訪問看護が夜に呼ばれます。'),
  page('/night/', '夜の電話', '看取りの相談です。訪問看護も来ます。'),
  page('/sheet/', 'W10 要因分析シート', '主因を選びます。', 'sheet'),
  page('/programme/', '事業', '在宅医療・介護連携推進事業は、MSWも知っています。'),
  page('/glossary/', '用語集', '看取り\n訪看\n後方支援病院\n要因分析', 'term'),
  page('/handover/', '引継ぎ', '次の人へ渡します。'),
  page('/sheets/', 'シート集', '様式の一覧です。', 'page'),
  page('/forms/', '紙の話', '様式に書きます。'),
  page('/long/', '長い話', 'COVIDとPDCAの話です。'),
];
const { ask } = createSearch(createTextEngine(pages), searchWords);
const found = async (query: string, kind?: PageKind) => (await ask(query, kind)).hits.map(({ page: { href } }) => href);

describe('finds', () => {
  it.each([
    ['a compound as it stands, not its parts', '後方支援病院', '/whole/'],
    ['a title before a mention', '看取り', '/care/'],
    ['by a reading', 'みとり', '/care/'],
    ['by jargon', '訪看', '/glossary/'],
    ['full-width letters', 'ＭＳＷ', '/programme/'],
    ['what is written with middle dots', '在宅医療介護連携推進事業', '/programme/'],
    ['an unfinished word', '要因ぶ', '/sheet/'],
    ['another spelling, like the course’s own', '引き継ぎ', '/handover/'],
    ['several words on one page', '看取り 電話', '/night/'],
    ['a question', '看取りの相談が来たらどうする', '/night/'],
    ['the beginning of a Latin word', 'PDC', '/long/'],
  ])('%s: %s', async (_, query, first) => {
    expect((await found(query))[0]).toBe(first);
  });

  it('the term’s other pages after those with the typed word', async () => {
    expect(await found('訪看')).toEqual(['/glossary/', '/care/', '/night/']);
  });

  it('pages of one kind only', async () => {
    expect(await found('要因分析', 'sheet')).toEqual(['/sheet/']);
    expect(await found('要因分析', 'case')).toEqual([]);
  });
});

describe('the site’s own pages', () => {
  it.each([
    ['by what people call them', 'エクセル', ['/sheets/']],
    ['by part of a word', 'エクセ', ['/sheets/']],
    ['by how it is read', 'いんさつ', ['/print/']],
    ['by another word for it', 'プリント', ['/print/']],
    ['in a question', '修了証の作り方を知りたい', ['/certificate/']],
    ['by two words that one page is called', '白紙 印刷', ['/print/']],
    ['in their own order', 'ダウンロード', ['/sheets/', '/print/']],
    ['not by a word beside another', '印刷 看取り', []],
    ['not by a word inside another', '印刷会社', []],
    ['not by half a word', 'ダウン', []],
  ])('%s: %s', async (_, query, doors) => {
    expect(await found(query)).toEqual(doors);
  });

  it('24: come before every page that holds the word, once, with what they are for', async () => {
    const { hits } = await ask('様式');
    expect(hits.map(({ page: { href } }) => href)).toEqual(['/sheets/', '/forms/']);
    expect(hits[0]?.page.purpose).toBe('シート集のページです。');
  });

  it('of one kind only', async () => {
    expect(await found('修了証', 'tool')).toEqual(['/certificate/']);
    expect(await found('修了証', 'sheet')).toEqual([]);
  });
});

describe('finds nothing', () => {
  it.each(['後方支援薬局', 'エンディングノート', 'CO', '看取り エンディングノート', 'み', ''])('for %j', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it('and offers near terms, and the words that do stand somewhere', async () => {
    const { near } = await ask('後方支援薬局');
    expect(near.map(({ id }) => id)).toContain('backup-hospital');
    expect((await ask('看取り エンディングノート')).words).toEqual(['看取り']);
  });
});

it('says what it looked for instead of what was typed', async () => {
  expect((await ask('みとり')).understood).toEqual(['看取り']);
  expect((await ask('要因ぶ')).understood).toEqual(['要因分析']);
  expect((await ask('看取り')).understood).toEqual([]);
});

it('answers what a glossary term means', async () => {
  expect((await ask('みとりとは')).terms.map(({ id }) => id)).toEqual(['end-of-life']);
});

describe('with an engine that takes loose pieces for a find', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    page(`/${String(index)}/`, '話', index === 30 ? '後方支援病院です。' : '後方、支援、病院です。'),
  );
  const loads = vi.fn();
  const engine = (inPhrase: (index: number) => boolean): Engine => ({
    find: (_, { asPhrase }) =>
      Promise.resolve(
        many.flatMap((one, index) =>
          asPhrase && !inPhrase(index)
            ? []
            : [{ id: String(index), score: 60 - index, inTitle: false, load: () => (loads(), Promise.resolve(one)) }],
        ),
      ),
  });

  it('shows no page that does not hold the word, and reads those with the phrase first', async () => {
    const { hits } = await createSearch(
      engine((index) => index === 30),
      searchWords,
    ).ask('後方支援病院');
    expect(hits.map(({ page: { href } }) => href)).toEqual(['/30/']);
  });

  it('stops reading pages in vain', async () => {
    loads.mockClear();
    expect(
      (
        await createSearch(
          engine(() => false),
          searchWords,
        ).ask('後方支援薬局')
      ).hits,
    ).toEqual([]);
    expect(loads.mock.calls.length).toBeLessThan(20);
  });

  it('reads on when asked to', async () => {
    const all = many.map((one) => ({ ...one, text: '後方支援病院' }));
    const first = await createSearch(createTextEngine(all), searchWords).ask('後方支援病院');
    const next = await first.more?.();
    expect(first.hits.length).toBeLessThan(20);
    expect(next?.hits.length).toBeGreaterThan(first.hits.length);
    expect(new Set(next?.hits.map(({ page: { href } }) => href)).size).toBe(next?.hits.length);
  });
});
