import { useState } from 'preact/hooks';
import { fileName } from '../exports/file-name.ts';
import { isoDate } from '../worksheets/dates.ts';
import { messages } from './messages.ts';
import type { LogicPicture } from './page.ts';
import { printPicture } from './print-picture.tsx';
import { savePng, saveSvg } from './save-picture.ts';

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
