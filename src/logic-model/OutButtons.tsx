import { render } from 'preact';
import { useState } from 'preact/hooks';
import { fileName } from '../exports/file-name.ts';
import { saveFile } from '../learner/file.ts';
import { isoDate } from '../learner/day.ts';
import { printAlone } from '../worksheets/print.ts';
import { messages } from './messages.ts';
import type { LogicPicture } from './page.ts';
import type { Picture } from './picture.ts';
import { writeSvg } from './svg-file.ts';
import { LogicPage } from './Svg.tsx';

/** Below this many points the learner is told that letters get small. */
const smallPoints = 7;

/** Out with the chain: on paper, as PNG, as SVG. */
export function OutButtons({
  sheet,
  draw,
}: {
  /** Worksheet id. */
  sheet: string;
  /** Asked when a button is pressed, so that the last words are on the page. */
  draw: () => LogicPicture;
}) {
  const [said, setSaid] = useState('');
  const print = () => {
    const { picture, points } = draw();
    setSaid(points < smallPoints ? messages.smallPrint(points) : '');
    printPicture(picture);
  };
  const save = async (ending: 'svg' | 'png') => {
    const { picture, theme } = draw();
    const file = fileName({ code: sheet.toUpperCase(), title: messages.title(''), name: theme, date: isoDate(new Date()), ending });
    const isSaved = ending === 'png' ? await savePng(file, picture) : saveSvg(file, picture);
    setSaid(isSaved ? messages.saved(file) : messages.failedPng);
  };
  return (
    <>
      <p class="actions">
        <button type="button" class="button primary" onClick={print}>
          {messages.print}
        </button>
        {(['png', 'svg'] as const).map((ending) => (
          <button
            key={ending}
            type="button"
            class="button"
            onClick={() => {
              void save(ending);
            }}
          >
            {messages[ending]}
          </button>
        ))}
      </p>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}

/** Prints one picture and nothing else of the page. */
function printPicture(picture: Picture): void {
  const place = document.createElement('div');
  place.className = 'logic-print';
  document.body.append(place);
  render(<LogicPage picture={picture} />, place);
  addEventListener(
    'afterprint',
    () => {
      // The marks on the way down to it are taken off first.
      setTimeout(() => {
        place.remove();
      });
    },
    { once: true },
  );
  printAlone(place);
}

/** Pixels for one unit of the picture. */
const scale = 2;
/** White around a picture that stands alone, in its units. */
const margin = 24;
/** Some browsers draw no more than this many pixels. */
const mostPixels = 16_000_000;

function saveSvg(name: string, picture: Picture): true {
  saveFile(name, writeSvg({ ...picture, margin }), 'image/svg+xml');
  return true;
}

/** Whether a PNG could be made; some browsers refuse large or any canvases. */
async function savePng(name: string, picture: Picture): Promise<boolean> {
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
