import { useEffect, useRef, useState } from 'preact/hooks';
import { dateMessages } from './date-messages.ts';
import { readDate } from './written-date.ts';

/** Below a date control, inside its `.field`: the day in both calendars, or what is wrong with it once the control is left. */
export function DateNote({ text }: { text: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [isHalf, setIsHalf] = useState(false);
  useEffect(() => {
    const field = root.current?.parentElement;
    const look = ({ type, target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      // While it is being typed every date is half one.
      if (type === 'focusout' || !target.validity.badInput) setIsHalf(target.validity.badInput);
    };
    field?.addEventListener('focusout', look);
    field?.addEventListener('input', look);
    return () => {
      field?.removeEventListener('focusout', look);
      field?.removeEventListener('input', look);
    };
  }, []);
  const date = readDate(text, isHalf);
  return (
    <div ref={root}>
      <span class="wareki">{date.state === 'day' && date.shown}</span>
      <p class="error-text" role="status">
        {date.state === 'half' ? dateMessages.half : date.state === 'no-day' && dateMessages.noDay(date.text)}
      </p>
    </div>
  );
}
