import { makeFolderEdition } from './edition.ts';
import { loadHost } from '../../host/host.ts';
import { namedHost } from '../../host/shown.ts';
import { stampText, type Places } from '../../host/stamp/stamp.ts';
import { valuesOf } from '../../host/stamp/values.ts';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
rmSync('/tmp/folder/ed2', { recursive: true, force: true });
mkdirSync('/tmp/folder/ed2');
await makeFolderEdition('dist', namedHost(loadHost(process.cwd(), 'default')), '2026.11', '/tmp/folder/ed2');
const places = JSON.parse(readFileSync('/tmp/folder/ed2/host-places.json', 'utf8')) as Places;
console.log(Object.keys(places.files).length, places.parts.length, JSON.stringify(places.encodings));
const to = valuesOf({ ...namedHost(loadHost(process.cwd(), 'minato')), name: 'み<b>&"\'\\`${x}なと' });
for (const [f, n] of Object.entries(places.files)) {
  const t = readFileSync('/tmp/folder/ed2/' + f, 'utf8');
  stampText(t, n, places, places.plain);
  writeFileSync('/tmp/folder/ed2/' + f, stampText(t, n, places, to));
}
