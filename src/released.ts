let isDown = false;
addEventListener(
  'pointerdown',
  () => {
    isDown = true;
  },
  true,
);
/** Where the release was not heard, a pointer that moves without a button tells of it. */
const ends = ['pointerup', 'pointercancel', 'pointermove'] as const;
for (const end of ends)
  addEventListener(
    end,
    ({ type, buttons }) => {
      if (type !== 'pointermove' || buttons === 0) isDown = false;
    },
    true,
  );

/**
 * Calls `draw` while no pointer is down: what moves the page is not drawn between the down and the up of a press, which would then land
 * on something else. A press that is just released is heard first.
 */
export function onceReleased(draw: () => void): void {
  if (!isDown) {
    draw();
    return;
  }
  const stop = new AbortController();
  const look = () => {
    if (isDown) return;
    stop.abort();
    setTimeout(draw, 0);
  };
  for (const end of ends) addEventListener(end, look, { signal: stop.signal });
}
