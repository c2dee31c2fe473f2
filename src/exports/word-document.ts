import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  type ISectionOptions,
} from 'docx';
import { isoDate } from '../learner/day.ts';
import { fileName } from './file-name.ts';
import { messages } from './messages.ts';
import type { ExportedFile } from './request.ts';
import type { SheetDocument, TopicDocument } from './sheet-document.ts';
import { blockOf, heading, headTable, line, mm, pt, room, run, small, wideRoom } from './word-blocks.ts';

/** The page of a テーマ as a Word file; with its sheets, each on pages of its own, the whole テーマ. */
export async function topicFile(topic: TopicDocument, today: Date): Promise<ExportedFile> {
  const title = topic.sheets.length === 0 ? topic.page : messages.topic;
  const name = fileName({ title, name: topic.title, date: isoDate(today), ending: 'docx' });
  return { name, blob: await writeTopic(topic), notes: [] };
}

export function writeSheet(sheet: SheetDocument): Promise<Blob> {
  return pack(sheet.title, sheet.edition, [sectionOf(sheet)]);
}

export function writeTopic(topic: TopicDocument): Promise<Blob> {
  const scenario = topic.scenario.flatMap((part) => [
    heading(part.title, HeadingLevel.HEADING_2),
    ...part.blocks.flatMap((block) => blockOf(block)),
  ]);
  const front: ISectionOptions = {
    ...page([], [], `${topic.title}　${topic.edition}`),
    children: [
      heading(topic.title, HeadingLevel.TITLE),
      ...(scenario.length === 0
        ? []
        : [heading(topic.page, HeadingLevel.HEADING_1), ...(topic.head.length === 0 ? [] : [headTable(topic.head, room)]), ...scenario]),
    ],
  };
  return pack(topic.title, topic.edition, [front, ...topic.sheets.map(sectionOf)]);
}

const gothic = { ascii: 'BIZ UDPGothic', hAnsi: 'BIZ UDPGothic', eastAsia: 'BIZ UDPゴシック', cs: 'BIZ UDPGothic' };

function pack(title: string, edition: string, sections: ISectionOptions[]): Promise<Blob> {
  const headingStyle = (size: number, before: number) => ({
    run: { font: gothic, size: pt(size), bold: true, color: '000000' },
    paragraph: { spacing: { before: mm(before), after: mm(1.5) }, keepNext: true },
  });
  const file = new Document({
    title,
    creator: edition,
    lastModifiedBy: edition,
    styles: {
      default: {
        document: {
          run: { font: gothic, size: pt(10.5), language: { value: 'ja-JP', eastAsia: 'ja-JP' } },
          paragraph: { spacing: { line: 300 } },
        },
        title: headingStyle(20, 0),
        heading1: headingStyle(16, 0),
        heading2: headingStyle(13, 5),
        heading3: headingStyle(10.5, 3),
      },
    },
    sections,
  });
  return Packer.toBlob(file, false, [{ path: 'word/fontTable.xml', data: fontTable }]);
}

/** Where BIZ UDPGothic is not installed, Word takes 游ゴシック, which every Word of the last ten years brings along. */
const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...['BIZ UDPGothic', 'BIZ UDPゴシック'].map(
    (name) => `<w:font w:name="${name}"><w:altName w:val="游ゴシック"/><w:charset w:val="80"/></w:font>`,
  ),
  '</w:fonts>',
].join('');

function sectionOf(sheet: SheetDocument): ISectionOptions {
  const name = `${sheet.code} ${sheet.title}`;
  return {
    ...page(sheet.bands, [sheet.privacy], `${name}　${sheet.edition}`, sheet.isWide),
    children: [
      heading(name, HeadingLevel.HEADING_1),
      headTable(sheet.head, sheet.isWide ? wideRoom : room),
      small(sheet.with, { spacing: { before: mm(2) } }),
      ...sheet.sections.flatMap(({ title, blocks }) => [
        heading(title, HeadingLevel.HEADING_2),
        ...blocks.flatMap((block) => blockOf(block, sheet.isWide ? wideRoom : room)),
      ]),
    ],
  };
}

/** Bands stand in the page's head, so that no page goes without them; the line on personal data, edition and page number at its foot. */
function page(bands: readonly string[], notes: readonly string[], imprint: string, isWide = false): Omit<ISectionOptions, 'children'> {
  const band = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      border: { top: line, bottom: line, left: line, right: line },
      // The page's head grows with its last line, and what follows keeps its distance.
      spacing: { after: mm(3) },
      children: [run({ text, bold: true, size: pt(11) })],
    });
  const number = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: isWide ? wideRoom : room }],
    children: [run({ children: [imprint, new Tab(), PageNumber.CURRENT, '／', PageNumber.TOTAL_PAGES], size: pt(8) })],
  });
  const margin = { top: mm(15), right: mm(15), bottom: mm(15), left: mm(22), header: mm(7), footer: mm(7) };
  return {
    properties: {
      page: { size: { width: mm(210), height: mm(297), orientation: PageOrientation[isWide ? 'LANDSCAPE' : 'PORTRAIT'] }, margin },
    },
    headers: { default: new Header({ children: bands.length > 0 ? bands.map(band) : [new Paragraph({ children: [] })] }) },
    footers: { default: new Footer({ children: [...notes.map((text) => small(text)), number] }) },
  };
}
