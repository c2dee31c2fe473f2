import type { ComponentChildren, RefObject } from 'preact';
import { printAlone } from './print.ts';

/** A button that prints one paper of the page alone. */
export function PrintAlone({
  paper,
  look = 'button',
  disabled = false,
  children,
}: {
  paper: RefObject<Element>;
  /** Classes of the button. */
  look?: string;
  disabled?: boolean;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={look}
      disabled={disabled}
      onClick={() => {
        if (paper.current) printAlone(paper.current);
      }}
    >
      {children}
    </button>
  );
}
