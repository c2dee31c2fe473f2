import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placeOfHost } from '../host/host.ts';
import { hostSchema } from '../host/schema.ts';
import { newSettings } from '../host/template.ts';
import { messages } from './hosts-messages.ts';

/** `npm run host:new -- <host>`: a folder with settings to fill in, in `hosts/` or, by its whole path, anywhere else. */
const [asked] = process.argv.slice(2);
try {
  if (asked === undefined) throw new Error(messages.noName('host:new'));
  const { name, place } = placeOfHost(asked);
  if (!hostSchema.shape.siteId.safeParse(name).success) throw new Error(messages.badId(name));
  const folder = resolve(process.cwd(), place);
  if (existsSync(folder)) throw new Error(messages.exists(place));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), newSettings(name));
  console.log(messages.made(place, asked));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
