import { holdsRecords, isLasting, pageSite, sitePrefix } from './glance.ts';

/**
 * Looks at what is stored without the code that keeps it, for marks that only show it: by place, the values of its registers. What cannot
 * be read shows nothing. Never throws.
 *
 * @param kind What the places begin with, e.g. `lesson:`.
 */
export function peek(kind: string): Map<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  const prefix = sitePrefix(pageSite().id);
  try {
    const mode = localStorage.getItem(`${prefix}meta:mode`);
    const storage = isLasting(mode, () => holdsRecords('localStorage')) ? localStorage : sessionStorage;
    for (const key of Object.keys(storage)) {
      if (key.startsWith(prefix + kind)) found.set(key.slice(prefix.length), readValues(storage.getItem(key)));
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
