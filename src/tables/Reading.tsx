import { messages } from './reading-messages.ts';

/** How far the reading is, and a way to stop it. Nothing for what is read before it could be. */
export function Reading({ done, stop }: { done: number | undefined; stop: () => void }) {
  if (done === undefined || done === 0) return null;
  return (
    <p class="actions reading">
      <progress value={done} max={1} aria-label={messages.progress} />
      <button type="button" class="button" onClick={stop}>
        {messages.stop}
      </button>
    </p>
  );
}
