import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

/** A built site, and the address it is put at. */
export interface Site {
  /** Folder of the built files. */
  folder: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** What a plain web server does with an address. */
export type Answer = { status: 200 | 404; file?: string } | { status: 301; location: string };

export function answerTo(address: string, { folder, base }: Site): Answer {
  const { pathname } = new URL(address, 'http://localhost');
  const missing: Answer = { status: 404, ...(existsSync(join(folder, '404.html')) && { file: join(folder, '404.html') }) };
  if (`${pathname}/` === base) return { status: 301, location: base };
  if (!pathname.startsWith(base)) return missing;
  const root = resolve(folder);
  const file = resolve(root, decodePath(pathname.slice(base.length)));
  if (file !== root && !file.startsWith(root + sep)) return missing;
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry?.isFile() && !pathname.endsWith('/')) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!entry?.isDirectory() || !existsSync(index)) return missing;
  return pathname.endsWith('/') ? { status: 200, file: index } : { status: 301, location: `${pathname}/` };
}

/**
 * Serves a built site on this computer only. Port 0 takes any free one. Nothing is cached, so that every page shows all it asks
 * for; `no-cache` lets a browser keep a page that was left, and bring it back as it was.
 */
export async function serve(
  site: Site,
  port: number,
  caching: 'no-store' | 'no-cache' = 'no-store',
): Promise<{ origin: string; port: number; close: () => void }> {
  const server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '/', site);
    if (answer.status === 301) {
      response.writeHead(301, { location: answer.location }).end();
      return;
    }
    const type = contentTypes[extname(answer.file ?? 'not-found.txt')] ?? 'application/octet-stream';
    response.writeHead(answer.status, { 'content-type': type, 'cache-control': caching });
    response.end(answer.file ? readFileSync(answer.file) : 'Not found');
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(taken)}`,
    port: taken,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '4399' },
    },
  });
  if (!existsSync(join(values.folder, 'index.html'))) {
    console.error(`${values.folder}/ holds no built site. Run: npm run build`);
    process.exit(1);
  }
  const { origin } = await serve(values, Number(values.port));
  console.log(`${values.folder}/ is at ${origin}${values.base}`);
}
