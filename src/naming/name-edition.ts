import { placesFile, stampText } from '../host/stamp/stamp.ts';
import { valuesOf } from '../host/stamp/values.ts';
import { zipFiles } from '../host/stamp/zip-files.ts';
import type { Pace } from '../tables/pace.ts';
import { decoder, type PlainEdition } from './plain-edition.ts';
import { hostOf, type Settings } from './settings.ts';

/** A host's edition, as a zip file: the plain one with the values of faultless settings in their places. */
export async function nameEdition({ kind, files, places }: PlainEdition, settings: Settings, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const values = valuesOf(hostOf(settings, kind));
  const encoder = new TextEncoder();
  const named: (readonly [string, Uint8Array])[] = [];
  for (const [name, bytes] of files) {
    if (name === placesFile) continue;
    const numbers = places.files[name];
    named.push([name, numbers ? encoder.encode(stampText(decoder.decode(bytes), numbers, places, values)) : bytes]);
    await pace(named.length / files.size);
  }
  return zipFiles(named, places.date);
}
