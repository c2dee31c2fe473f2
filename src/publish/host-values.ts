import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
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
 * @throws when a mark of a value did not come through whole, or stands where it cannot be written over.
 */
export function hostValues(root: string): AstroIntegration {
  return {
    name: 'musubime:host-values',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const host = loadHost(root);
        const list = new PlaceList(valuesOf(namedHost(host)));
        for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()) {
          const path = join(site, file);
          if (file.endsWith('.pf_fragment') && strayMark.test(gunzipSync(readFileSync(path)).toString()))
            throw new Error(`${file}: the index of the search holds a word of the host, which could not be written over there.`);
          if (!texts.test(file)) continue;
          const text = readFileSync(path, 'utf8');
          const written = list.write(file.replaceAll('\\', '/'), text);
          if (written !== text) writeFileSync(path, written);
        }
        const { id, date } = openShelf(courseShelf).course.data.edition;
        if (host.folder === 'default') writeFileSync(join(site, placesFile), JSON.stringify(list.list(id, date)));
      },
    },
  };
}

/** Files that may hold a value. */
const texts = /\.(?:html|js|mjs|css|json|xml|txt|svg|config|conf|htaccess)$|(?:^|[\\/])_headers$/;
