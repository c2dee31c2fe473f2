/**
 * Lessons whose text leads to a page with `<To id="…">`, in course order.
 *
 * @param bodies MDX text by lesson id.
 */
export function lessonsNaming(page: string, order: readonly string[], bodies: ReadonlyMap<string, string>): string[] {
  const link = new RegExp(`<To\\b[^>]*\\bid=(?:"${page}"|'${page}'|\\{\\s*["']${page}["']\\s*\\})`);
  return order.filter((lesson) => link.test(bodies.get(lesson) ?? ''));
}
