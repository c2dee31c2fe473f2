import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerTo, contentTypes } from '../tests/browser/serve.ts';

/** What was sent for one address. */
export interface Sent {
  type: 'html' | 'css' | 'javascript' | 'other';
  bytes: number;
}

export interface ZippedSite {
  origin: string;
  /** What was sent since this list was emptied. */
  sent: Sent[];
  close: () => void;
}

/** Serves a built site on this computer as a host does: texts zipped, files kept for a while. */
export async function serveZipped(folder: string): Promise<ZippedSite> {
  const sent: Sent[] = [];
  const zipped = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const answer = answerTo(request.url ?? '/', { folder, base: '/' });
    if (answer.status === 301) {
      response.writeHead(301, { location: answer.location }).end();
      return;
    }
    const { status, file = '' } = answer;
    const type = contentTypes[extname(file)] ?? 'text/plain';
    const body = zipped.get(file) ?? gzipSync(file === '' ? '' : readFileSync(file));
    zipped.set(file, body);
    const kind = (['html', 'css', 'javascript'] as const).find((name) => type.includes(name)) ?? 'other';
    sent.push({ type: kind, bytes: body.length });
    response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'max-age=600' }).end(body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
