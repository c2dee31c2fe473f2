import type { ComponentChildren } from 'preact';
import { messages } from './messages.ts';

/** A part of the result under its own heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="position-part" aria-labelledby={`position-${id}`}>
      <h2 id={`position-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

/** What the numbers above do not carry. */
export function Limits({ lines }: { lines: readonly string[] }) {
  return (
    <div class="position-limits">
      <b>{messages.limits}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
