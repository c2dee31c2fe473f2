import { isSteering, isEmptyValue, type RecordData, type Register, type Seen, type TrayItem } from './record.ts';

/**
 * What a record remembers of texts that are gone, so that a tab which missed it, or an old file, does not bring back what the
 * learner replaced or discarded, and so that everything else comes back: the causal context of a replicated set.
 * (Bieniusa et al. 2012, "An optimized conflict-free replicated set": a version vector, and single dots beside it.)
 *
 * Only a page claims "everything of mine until then", for what it wrote itself; of others it claims single texts. Forgetting
 * a claim is harmless: an old text turns up in the tray once more.
 */

/** More claims than a record needs in years of work; the oldest go first. */
const mostClaims = 200;

const claimOf = (path: string, { at, by }: Register): string => `${by} ${path} ${String(at)}`;

/** Whether the record had this text and let it go, if it does not hold it. */
export function hasSeen(seen: Seen | undefined, path: string, register: Register): boolean {
  if (!seen) return false;
  return (seen[register.by] ?? -1) >= register.at || seen[claimOf(path, register)] !== undefined;
}

/** `after` with the claim that whatever `before` held and it does not is let go knowingly. */
export function letGo(before: RecordData, after: RecordData): RecordData {
  const kept = new Set(textsOf(after).map(({ path, ...register }) => claimOf(path, register)));
  const claims: [string, number][] = [];
  for (const { path, ...register } of textsOf(before)) {
    const claim = claimOf(path, register);
    if (!kept.has(claim) && !hasSeen(after.seen, path, register)) claims.push([claim, register.at]);
  }
  return claims.length === 0 ? after : { ...after, seen: joinSeen(after.seen, Object.fromEntries(claims)) };
}

/** What either of two records claims. Undefined when neither claims anything. */
export function joinSeen(a: Seen = {}, b: Seen = {}): Seen {
  const joined: Record<string, number> = { ...a };
  for (const [claim, at] of Object.entries(b)) joined[claim] = Math.max(joined[claim] ?? 0, at);
  const claims = Object.entries(joined);
  if (claims.length <= mostClaims) return joined;
  return Object.fromEntries(claims.sort(([x, atX], [y, atY]) => atY - atX || (x < y ? -1 : 1)).slice(0, mostClaims));
}

/** Every text of a record with its place: in fields, then in the tray. */
function textsOf({ values, tray }: RecordData): TrayItem[] {
  const fields = Object.entries(values).map(([path, register]) => ({ path, ...register }));
  return [...fields.filter(({ path, value }) => !isSteering(path) && !isEmptyValue(value)), ...tray];
}
