import { modelOf } from './chain.ts';
import type { ChainContents, ChainSheet } from './chain-sheet.ts';
import { headOf, type Version } from './page-head.ts';
import { layoutPage, printedPoints } from './page-layout.ts';
import { pictureOfPage, type Picture } from './picture.ts';

/** A sheet's chain on a page of its own, drawn for A4 across. */
export interface LogicPicture {
  picture: Picture;
  /** The theme the chain is about; may be empty. */
  theme: string;
  /** Size of the smallest letters on paper. */
  points: number;
}

/** The page of a sheet, from its contents as they are now; the blank one has none. Runs on the server too. */
export function drawLogicPage(
  sheet: ChainSheet & { id: string },
  edition: string,
  version: Version,
  contents?: ChainContents,
): LogicPicture {
  const isBlank = version === 'blank';
  const model = modelOf(sheet, isBlank ? undefined : contents);
  const value = (path: string) => contents?.value(path);
  const page = layoutPage(model, headOf(sheet, edition, model, version, value), isBlank);
  return { picture: pictureOfPage(model, page), theme: model.title, points: Math.round(printedPoints(page)) };
}
