import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { movePlaces } from '../host/stamp/move-places.ts';
import { placesFile, type Places } from '../host/stamp/stamp.ts';

/** Writes a page of a built site anew, and in the plain edition keeps true what is said of the places of its host's values. */
export function rewritePage(site: string, page: string, html: string): void {
  const path = join(site, page);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, html);
  const list = join(site, placesFile);
  if (!existsSync(list)) return;
  const places = JSON.parse(readFileSync(list, 'utf8')) as Places;
  writeFileSync(list, JSON.stringify(movePlaces(places, page, before, html)));
}
