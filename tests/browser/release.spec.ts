import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './test.ts';
import { unzipSync } from 'fflate';
import { readPdf } from '../../src/publish/booklet/read-pdf.ts';
import { packagesIn } from '../../src/publish/notices/notices.ts';
import { contentTypes, headers } from '../../src/publish/servers/types.ts';
import { addresses } from './addresses.ts';
import { findNginx } from './find-nginx.ts';
import { openSheet } from './own-records.ts';
import { watchPage } from './page-watch.ts';
import { serve } from './serve.ts';
import { unpack } from './unpack.ts';

const notices = () => readFileSync('dist/licences.txt', 'utf8');

test('B20: the settings for servers know every kind of file there is', () => {
  const own = new Set(['', '.config', '.conf', '.htaccess']);
  const endings = new Set(
    globSync('**/*', { cwd: 'dist', withFileTypes: true }).flatMap((entry) => (entry.isFile() ? extname(entry.name) : [])),
  );
  expect([...endings].filter((ending) => !own.has(ending) && !(ending in contentTypes))).toEqual([]);
  expect(endings.has('.pf_meta')).toBe(true);
});

test('C: what runs in a browser stands under dependencies, and its licences go out with it', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const shipped = packagesIn(notices()).map((part) => part.slice(0, part.lastIndexOf('@')));
  // Starlight gives styles and the frame of a page, and no script.
  const direct = shipped.filter(
    (name) => name !== '@astrojs/starlight' && (name in (dependencies ?? {}) || name in (devDependencies ?? {})),
  );
  expect(direct.sort()).toEqual(Object.keys(dependencies ?? {}).sort());
  expect(direct).toContain('preact');
  expect(
    globSync('dist/pagefind/*.{js,css}')
      .map((file) => basename(file))
      .sort(),
  ).toEqual(['pagefind-worker.js', 'pagefind.js']);
  // The oldest parts of the writer of Word files are others'.
  for (const holder of ['Jason Miller', 'Arjun Barrett', 'Andrey Sitnik', 'James Halliday', 'Musubime contributors'])
    expect(notices()).toContain(holder);
});

test.describe('a release of the example host', { tag: '@slow' }, () => {
  // Made once for all.
  test.describe.configure({ mode: 'default' });
  const { folder: site, base, siteId } = addresses.example;
  const release = (flags: readonly string[] = ['--no-papers'], of = site): string => {
    const out = mkdtempSync(join(tmpdir(), 'musubime-release-'));
    execFileSync(process.execPath, ['src/publish/release/make.ts', 'example', '--site', of, '--out', out, ...flags]);
    return join(out, globSync('*', { cwd: out })[0] ?? '');
  };
  const read = (folder: string) =>
    new Map(
      globSync('*', { cwd: folder })
        .map((name) => [name, readFileSync(join(folder, name))] as const)
        .sort(),
    );
  let made: Map<string, Buffer>;
  let files: Record<string, Uint8Array>;
  let server: ChildProcess | undefined;
  let origin = '';

  test.beforeAll(async () => {
    made = read(release());
    const zip = [...made].find(([name]) => name.endsWith('-web.zip'))?.[1] ?? Buffer.of();
    files = unzipSync(zip);
    const nginx = findNginx();
    if (nginx !== undefined) ({ origin, server } = await startNginx(nginx, zip, base));
  });

  test.afterAll(() => {
    server?.kill();
  });

  test('made twice it is the same, byte for byte, and its sums are those of its files', () => {
    const again = read(release());
    expect([...again.keys()]).toEqual([...made.keys()]);
    for (const [name, bytes] of again) expect(made.get(name)?.equals(bytes), name).toBe(true);
    const sums = made.get('SHA256SUMS')?.toString().trimEnd().split('\n') ?? [];
    expect(sums).toHaveLength(made.size - 1);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(made.get(name) ?? '')
          .digest('hex'),
        name,
      ).toBe(sum);
    }
  });

  test('its zip holds the built site, and the rest names what is in it', () => {
    const built = globSync('**/*', { cwd: site, withFileTypes: true }).flatMap((entry) =>
      entry.isFile()
        ? join(entry.parentPath, entry.name)
            .slice(site.length + 1)
            .replaceAll('\\', '/')
        : [],
    );
    expect(Object.keys(files)).toEqual(built.sort());
    for (const name of built) expect(Buffer.from(files[name] ?? []).equals(readFileSync(join(site, name))), name).toBe(true);
    for (const name of ['web.config', '_headers', 'servers/nginx.conf', 'servers/apache.htaccess', 'licences.txt'])
      expect(Object.keys(files)).toContain(name);
    const bill = JSON.parse(made.get('sbom.cdx.json')?.toString() ?? '') as { components: { name: string; version: string }[] };
    expect(bill.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(packagesIn(notices()).sort());
    const readme = made.get('readme.txt')?.toString() ?? '';
    expect(readme).toContain(`https://kenshu.minato.example${base}`);
    expect(readme).toContain(siteId);
  });

  test('J4: a public copy hands out the files themselves, and a copy without them names none', () => {
    const folder = release(['--no-papers', '--public']);
    const links = (html: string) =>
      [
        ...(/<ul data-files="?release"?[^>]*>(.*?)<\/ul>/.exec(html)?.[1] ?? '').matchAll(
          /<a href="([^"]+)">([^<]+)<\/a>：[^<]+（([\d.]+[kM]B)）/g,
        ),
      ].map(([, href = '', name = '']) => [href, name]);
    const names = [...made.keys()].filter((name) => name !== 'readme.txt').sort();
    const found = links(readFileSync(join(folder, 'public/hosts/index.html'), 'utf8'));
    expect(found.map(([, name]) => name).sort()).toEqual(names);
    for (const [href, name = ''] of found) {
      expect(href).toBe(`${base}files/${name}`);
      expect(readFileSync(join(folder, 'public/files', name)).equals(made.get(name) ?? Buffer.of()), name).toBe(true);
    }
    expect(links(Buffer.from(files['hosts/index.html'] ?? []).toString())).toEqual([]);
  });

  test('J4: unless it is told otherwise it prints the papers, which carry the name, and both zips hold them', async () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'musubime-site-')), 'site');
    cpSync(site, copy, { recursive: true });
    const whole = read(release([], copy));
    const added = [...whole.keys()].filter((name) => !made.has(name));
    expect(added).toEqual(['booklet.pdf', 'guide.pdf', 'sheets.pdf']);
    for (const [name, bytes] of whole) {
      if (!name.endsWith('.zip')) continue;
      const inside = unzipSync(bytes);
      for (const paper of added) expect(whole.get(paper)?.equals(inside[`papers/${paper}`] ?? Buffer.of()), `${name}: ${paper}`).toBe(true);
    }
    for (const paper of added) {
      const pdf = await readPdf(whole.get(paper) ?? Buffer.of());
      const { items } = await (await pdf.getPage(1)).getTextContent();
      expect(items.map((item) => ('str' in item ? item.str : '')).join(''), paper).toContain('みなと県');
      expect(whole.get('readme.txt')?.toString()).toContain(paper);
    }
  });

  test('its folder edition names no address of a server, and any share can hold it', () => {
    const [name, bytes = Buffer.of()] = [...made].find(([file]) => file.endsWith('-folder.zip')) ?? [];
    expect(made.get('readme.txt')?.toString()).toContain(name);
    expect(bytes.length).toBeLessThanOrEqual(6_000_000);
    const unpacked = unzipSync(bytes);
    const pages = Object.keys(unpacked).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(
      Object.keys(files)
        .filter((file) => file.endsWith('.html'))
        .sort(),
    );
    for (const [file, content] of Object.entries(unpacked)) {
      expect(file).toMatch(/^[\x21-\x7e]{1,120}$/);
      if (/\.(?:html|js)$/.test(file)) expect.soft(Buffer.from(content).toString().includes(`"${base}`), file).toBe(false);
    }
    for (const file of pages) expect.soft(Buffer.from(unpacked[file] ?? []).toString(), file).not.toContain('type="module"');
    expect(Buffer.from(unpacked['readme.txt'] ?? []).toString()).toContain(siteId);
  });

  test('Debian’s nginx serves it below its folder with the shipped settings: headers, types, caching, and the page for wrong addresses', async ({
    request,
  }) => {
    test.skip(server === undefined, 'There is no nginx here, and none could be had.');
    const ask = async (path: string) => (await request.get(origin + path, { maxRedirects: 0 })).headers();
    const [script = ''] = Object.keys(files).filter((name) => name.startsWith('_astro/') && name.endsWith('.js'));
    const [fragment = ''] = Object.keys(files).filter((name) => name.endsWith('.pf_fragment'));
    for (const [name, type, caching] of [
      ['', 'text/html; charset=utf-8', 'no-cache'],
      ['lessons/a01/', 'text/html; charset=utf-8', 'no-cache'],
      ['lessons/example.m01/', 'text/html; charset=utf-8', 'no-cache'],
      [script, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      [fragment, 'application/octet-stream', 'public, max-age=31536000, immutable'],
      ['pagefind/wasm.unknown.pagefind', 'application/octet-stream', 'no-cache'],
      ['licences.txt', 'text/plain; charset=utf-8', 'no-cache'],
      ['nowhere/', 'text/html; charset=utf-8', 'no-cache'],
      ['_astro/nothing.js', 'text/html; charset=utf-8', 'no-cache'],
    ] as const) {
      const said = await ask(base + name);
      expect(said, name).toMatchObject({ 'content-type': type, 'cache-control': caching });
      for (const [header, value] of Object.entries(headers)) expect(said[header.toLowerCase()], `${name} ${header}`).toBe(value);
    }
    for (const path of ['nowhere/', '_astro/nothing.js']) {
      const wrong = await request.get(origin + base + path);
      expect(wrong.status()).toBe(404);
      expect(await wrong.text()).toContain('data-page-id="not-found"');
    }
    expect(await ask(base.slice(0, -1))).toHaveProperty('location', base);
    for (const id of ['a01', 'example.m01']) expect(await ask(`${base}lessons/${id}`)).toHaveProperty('location', `${base}lessons/${id}/`);
    const { etag = '' } = await ask(base);
    expect((await request.get(origin + base, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  });

  test('there a reader searches and writes without a complaint, and no other site may frame it', async ({ page }) => {
    test.skip(server === undefined, 'There is no nginx here, and none could be had.');
    const watch = await watchPage(page, origin, site);
    await openSheet(page, 'w08', `${origin}${base}sheets/w08/`);
    await page.getByRole('button', { name: /検索/ }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('看取り');
    await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute('href', new RegExp(`^${base}`));
    await watch.settled();
    expect(watch.errors).toEqual([]);
    expect(watch.foreign).toEqual([]);
    const blocked = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    const folder = mkdtempSync(join(tmpdir(), 'musubime-elsewhere-'));
    writeFileSync(join(folder, 'index.html'), `<iframe src="${origin}${base}tools/records/"></iframe>`);
    const elsewhere = await serve({ folder, base: '/' }, 0);
    await page.goto(`${elsewhere.origin}/`);
    await blocked;
    elsewhere.close();
  });
});

/** Puts files below a folder of nginx's root, and waits until it answers. */
async function startNginx(path: string, zip: Uint8Array, base: string): Promise<{ origin: string; server: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'musubime-nginx-'));
  unpack(zip, join(folder, 'root', base));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/errors.log;
events {}
http { access_log off; ${temporary} server { listen 127.0.0.1:${String(port)}; root ${folder}/root; include ${folder}/root${base}servers/nginx.conf; } }
`,
  );
  const server = spawn(path, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const origin = `http://localhost:${String(port)}`;
  await expect(async () => {
    expect((await fetch(`${origin}${base}`)).status).toBe(200);
  }).toPass();
  return { origin, server };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
