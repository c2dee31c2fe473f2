/** Every text of some data, with the path of keys that leads to it. */
export function textsOf(data: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    textsOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Number of line breaks before an index. */
export function lineBreaks(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}
