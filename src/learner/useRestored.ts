import { useEffect, useState } from 'preact/hooks';
import { onRestored } from './restored.ts';

/**
 * Draws a component again after the browser has brought its page back, so that ticks and choices stand as the component
 * has them, whatever the browser put back into the controls.
 */
export function useRestored(): void {
  const [, setTimes] = useState(0);
  useEffect(() => {
    const redraw = () => {
      setTimes((times) => times + 1);
    };
    redraw();
    return onRestored(redraw);
  }, []);
}
