import { describe, expect, test } from 'vitest';
import { chainSheet, recordOf, written } from './chain.fixture.ts';
import { contentsOf, modelOf } from './chain.ts';
import { drawLogicPage, headOf } from './page.ts';
import { writeSvg } from './svg-file.ts';

const sheet = { ...chainSheet, id: 'w12' };
const write = (record = written) => writeSvg(drawLogicPage(sheet, 'むすびめ　2026.11版', 'own', contentsOf(record)).picture);

describe('a picture as a file', () => {
  test('names its fonts and asks nobody for anything', () => {
    const svg = write();
    expect(svg).toContain('BIZ UDPGothic');
    expect(svg).not.toMatch(/href|url\(|<style|<script|<image/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('says what it shows', () => {
    const svg = write();
    expect(svg).toContain('<title id="title">ロジックモデル：夜の不安</title>');
    expect(svg).toMatch(/<desc id="desc">左から順に、資源2つ、.*資源1は活動1へつながります。/);
  });

  test('writes letters that mean something in XML as letters', () => {
    const svg = write(recordOf({ 'resources/r1/resource': '<b>&"電話"</b>\u0000\ud800' }));
    expect(svg).toContain('&lt;b&gt;');
    expect(svg).toContain('&amp;&quot;');
    expect(svg).not.toMatch(/<b>|\u0000|\ud800/);
  });

  test('carries sheet, edition, place, date and author', () => {
    const record = recordOf({ goal: '過ごせる', 'header.region': 'みなと市', 'header.date': '2027-01-13', 'header.author': '森川' });
    expect(write(record)).toContain('W12　むすびめ　2026.11版');
    expect(write(record)).toMatch(/みなと市　令和9年（2027年）1月13日（水）　森川/);
  });

  test('of the sample says that the town is invented, and the blank one has room for names', () => {
    const model = modelOf(chainSheet);
    const head = (version: 'sample' | 'blank') => headOf({ id: 'w12' }, '', model, version, () => '');
    expect(head('sample').code).toContain('架空');
    expect(head('blank').author).toContain('記入者');
  });
});
