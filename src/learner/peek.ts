import { holdsRecords, isLasting, pageSite, sitePrefix } from './glance.ts';

/**
 * Looks at what is stored without the code that keeps it, for marks that only show it: by place, the values of its registers. What cannot
 * be read shows nothing. Never throws.
 *
 * @param kind What the places begin with, e.g. `lesson:`.
 */
export function peek(kind: string): Map<string, Record<string, unknown>> {
  return new Map([...look(kind)].map(([place, text]) => [place, readValues(text)]));
}

/** The editions in which the records here were last written. Never throws. */
export function peekEditions(): Set<string> {
  return new Set([...look('')].flatMap(([place, text]) => (/^(?:meta|aside):/.test(place) ? [] : readEdition(text))));
}

function look(kind: string): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const prefix = sitePrefix(pageSite().id);
  try {
    const mode = localStorage.getItem(`${prefix}meta:mode`);
    const storage = isLasting(mode, () => holdsRecords('localStorage')) ? localStorage : sessionStorage;
    for (const key of Object.keys(storage)) {
      if (key.startsWith(prefix + kind)) found.set(key.slice(prefix.length), storage.getItem(key));
    }
  } catch {
    // Storage is blocked.
  }
  return found;
}

function readValues(text: string | null): Record<string, unknown> {
  try {
    const { data } = JSON.parse(text ?? '') as { data: { values: Record<string, { value: unknown }> } };
    return Object.fromEntries(Object.entries(data.values).map(([path, register]) => [path, register.value]));
  } catch {
    return {};
  }
}

function readEdition(text: string | null): string[] {
  try {
    const { edition } = JSON.parse(text ?? '') as { edition: unknown };
    return typeof edition === 'string' && edition !== '' ? [edition] : [];
  } catch {
    return [];
  }
}
