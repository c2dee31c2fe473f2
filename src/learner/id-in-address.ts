import { isPlace, sheetPlace, topicPlace } from './keys.ts';

/**
 * The id that an address names: `#entry-k3x9`, `#topic-k3x9`. Undefined when no record can lie under it, so that nothing is
 * written where no list would find it. An entry of a テーマ's sheet is a テーマ as well.
 */
export function idInAddress(hash: string, name: 'entry' | 'topic'): string | undefined {
  const start = `#${name}-`;
  const id = hash.startsWith(start) ? hash.slice(start.length) : '';
  return isPlace(topicPlace(id)) && isPlace(sheetPlace('w00', id)) ? id : undefined;
}
