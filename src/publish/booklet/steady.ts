/**
 * A PDF without what each printing makes anew, so that the same pages give the same bytes: its dates become the day of its edition,
 * and the names of its parts, which the browser counts from anywhere, begin at 0. Both keep their lengths, by which a PDF finds its parts.
 *
 * @param pdf As Chromium writes it.
 * @param day ISO date.
 */
export function steadyPdf(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const names = [...new Set(text.match(/node\d{8}/g))].sort();
  const steady = new Map(names.map((name, at) => [name, `node${String(at).padStart(8, '0')}`]));
  return Buffer.from(
    text
      .replace(/node\d{8}/g, (name) => steady.get(name) ?? name)
      .replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}\+00'00'/g, `${day.replaceAll('-', '')}000000+00'00'`),
    'latin1',
  );
}
