import { ContentError, type Problem } from './problems.ts';

/** A host's folder, laid over the course's: it adds, and replaces what it may. Every id it adds begins with its name and a dot. */
export interface Overlay {
  name: string;
  /** Path of the folder, from the project root or whole. */
  place: string;
}

/** What one subject keeps of `content/`, and how it is read. */
export interface Shelf<T> {
  /** No two shelves have one name. */
  name: string;
  /**
   * Reads it below a root folder, with what a host's folder lays over it. What is wrong goes into `problems`; undefined when nothing can
   * be made of it.
   */
  read: (root: string, problems: Problem[], overlay: Overlay | undefined) => T | undefined;
}

/**
 * What a shelf holds, for the modules that draw pages from it. A build has read it (`keepShelf`); where none did, it is the plain course.
 *
 * @throws ContentError when it had to be read here and a file of it is wrong.
 */
export function openShelf<T>({ name, read }: Shelf<T>): T {
  const kept = keptShelves.get(name);
  if (kept !== undefined) return kept as T;
  const problems: Problem[] = [];
  const held = read(process.cwd(), problems, undefined);
  if (held === undefined || problems.length > 0) throw new ContentError(problems);
  keptShelves.set(name, held);
  return held;
}

/** Puts what a build has read and checked where every page of it finds it. */
export function keepShelf({ name }: Shelf<unknown>, held: unknown): void {
  keptShelves.set(name, held);
}

/**
 * Pages are bundled apart from the configuration that reads for them, and so they have no module in common; but it is one
 * process, and a file that was read once need not be read again.
 */
const shared = globalThis as { musubimeShelves?: Map<string, unknown> };
const keptShelves = (shared.musubimeShelves ??= new Map<string, unknown>());
