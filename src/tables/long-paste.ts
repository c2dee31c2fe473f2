/** A field with more is slow to lay out, and nobody looks through it there. */
const longest = 200_000;

/** Keeps a paste of such a length out of its field: the text, if it is that long. */
export function takeLongPaste(event: ClipboardEvent): string | undefined {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length <= longest) return undefined;
  event.preventDefault();
  return text;
}
