/** What kind of page a result is. `page` is any that has no kind of its own. */
export const pageKinds = ['lesson', 'sheet', 'case', 'term', 'dialogue', 'tool', 'page'] as const;
export type PageKind = (typeof pageKinds)[number];

export const isPageKind = (text: string | undefined): text is PageKind => pageKinds.some((kind) => kind === text);
