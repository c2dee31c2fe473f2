/**
 * A text as every file format can hold it: line breaks as `\n`, tabs kept, other control characters and halves of
 * surrogate pairs taken out.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '');
}

/** What XML 1.0 has no place for. With the `u` flag `\p{Surrogate}` meets only halves. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;
