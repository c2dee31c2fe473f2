import { clockTimes } from './script-times.ts';

/** One script of the lesson on this page, with times of the clock. Nothing of it has an id. */
export interface PageScript {
  /** The heading before it. */
  title: string;
  /** Its table, and what the lesson says after it, other tables of minutes among it. */
  parts: Element[];
}

/**
 * Copies the scripts of a lesson: each table whose first column says minutes, which become times of the clock.
 *
 * @param start `HH:MM`.
 */
export function readScripts(start: string): PageScript[] {
  return [...document.querySelectorAll<HTMLTableElement>(':is(.sl-markdown-content, .worked) > table')].filter(hasMinutes).map((table) => {
    const parts = [withTimes(table, start)];
    for (let next = table.nextElementSibling; next?.matches('p, ul, ol, table'); next = next.nextElementSibling) {
      if (next instanceof HTMLTableElement && hasMinutes(next)) break;
      parts.push(next.cloneNode(true) as Element);
    }
    return { title: headingBefore(table)?.textContent.trim() ?? '', parts };
  });
}

const hasMinutes = (table: HTMLTableElement): boolean =>
  clockTimes(table.tBodies[0]?.rows[0]?.cells[0]?.textContent ?? '', '0:00') !== undefined && table.tHead?.textContent.trim()[0] === '分';

function withTimes(table: HTMLTableElement, start: string): Element {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const { cells } of copy.tBodies[0]?.rows ?? []) {
    const [first] = cells;
    if (first) first.textContent = clockTimes(first.textContent, start) ?? first.textContent;
  }
  return copy;
}

function headingBefore(table: Element): Element | null {
  let before = table.previousElementSibling;
  while (before && !before.matches('h2, h3, .sl-heading-wrapper')) before = before.previousElementSibling;
  return before;
}
