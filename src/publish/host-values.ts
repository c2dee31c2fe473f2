import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openShelf } from '../authoring/shelf.ts';
import { courseShelf } from '../course/shelf.ts';
import { loadHost } from '../host/host.ts';
import { namedHost } from '../host/shown.ts';
import { strayMark } from '../host/stamp/marks.ts';
import { PlaceList } from '../host/stamp/places.ts';
import { placesFile } from '../host/stamp/stamp.ts';
import { valuesOf } from '../host/stamp/values.ts';

/**
 * Writes the host's values into everything that was built, last of all. The plain edition says where they stand, so that another
 * host's can be written over them without a build.
 *
 * @param pageOf A page that is to be written; undefined for any other file.
 * @throws when a mark of a value did not come through whole, or stands where it cannot be written over.
 */
export function writeHostValues(root: string, site: string, pageOf: (file: string) => string | undefined): void {
  const host = loadHost(root);
  const list = new PlaceList(valuesOf(namedHost(host)));
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(site, name);
    if (name.endsWith('.pf_fragment') && strayMark.test(gunzipSync(readFileSync(path)).toString()))
      throw new Error(`${name}: the index of the search holds a word of the host, which could not be written over there.`);
    if (!texts.test(name)) continue;
    const file = name.replaceAll('\\', '/');
    const page = pageOf(file);
    const text = page ?? readFileSync(path, 'utf8');
    const written = list.write(file, text);
    if (page !== undefined || written !== text) writeFileSync(path, written);
  }
  const { id, date } = openShelf(courseShelf).course.data.edition;
  if (host.folder === 'default') writeFileSync(join(site, placesFile), JSON.stringify(list.list(id, date)));
}

/** Files that may hold a value. */
const texts = /\.(?:html|js|mjs|css|json|xml|txt|svg|config|conf|htaccess)$|(?:^|[\\/])_headers$/;
