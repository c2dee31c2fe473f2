import { holdsRecords, keyPrefix } from './glance.ts';

/**
 * Looks at what is stored without the code that keeps it, for marks that only show it: by place, the values of its registers. What cannot
 * be read shows nothing. Never throws. Which storage counts is decided as in `learner.ts`.
 *
 * @param kind What the places begin with, e.g. `lesson:`.
 */
export function peek(kind: string): Map<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  const prefix = keyPrefix();
  try {
    const mode = localStorage.getItem(`${prefix}meta:mode`);
    const storage = mode === 'own' || (mode !== 'shared' && holdsRecords('localStorage')) ? localStorage : sessionStorage;
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
