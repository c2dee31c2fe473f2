import { messages } from './reading-messages.ts';

interface ReadingProps {
  done: number | undefined;
  stop: () => void;
  words?: { progress: string; stop: string };
}

/** How far the work is, and a way to stop it. Nothing for what is done before it could be. */
export function Reading({ done, stop, words = messages }: ReadingProps) {
  if (done === undefined || done === 0) return null;
  return (
    <p class="actions reading">
      <progress value={done} max={1} aria-label={words.progress} />
      <button type="button" class="button" onClick={stop}>
        {words.stop}
      </button>
    </p>
  );
}
