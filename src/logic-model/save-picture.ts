import { saveFile } from '../learner/file.ts';
import type { Picture } from './picture.ts';
import { writeSvg } from './svg-file.ts';

/** Pixels for one unit of the picture. */
const scale = 2;
/** White around a picture that stands alone, in its units. */
const margin = 24;
/** Some browsers draw no more than this many pixels. */
const mostPixels = 16_000_000;

export function saveSvg(name: string, picture: Picture): true {
  saveFile(name, writeSvg({ ...picture, margin }), 'image/svg+xml');
  return true;
}

/** Whether a PNG could be made; some browsers refuse large or any canvases. */
export async function savePng(name: string, picture: Picture): Promise<boolean> {
  try {
    const blob = await drawPng(picture);
    if (blob) saveFile(name, blob, 'image/png');
    return blob !== null;
  } catch {
    return false;
  }
}

/** Draws the SVG file, which asks for nothing from outside, so that the canvas may be read from `file:` as well. */
async function drawPng(picture: Picture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg({ ...picture, margin }))}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const times = Math.min(scale, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * times);
  canvas.height = Math.round(height * times);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
