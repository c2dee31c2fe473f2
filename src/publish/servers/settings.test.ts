import { expect, test } from 'vitest';
import { serverSettings } from './settings.ts';
import { contentTypes, headers } from './types.ts';

const settings = (name: string, base = '/training/') => serverSettings(base).get(name) ?? '';
const endings = Object.keys(contentTypes);

interface Element {
  /** Names from the root, e.g. `configuration/location`. */
  path: string;
  attributes: Record<string, string>;
}

/** Elements of an XML text, in order; it throws where the text is not well-formed. Names here are plain, and no text stands between tags. */
function parseXml(text: string): Element[] {
  const open: string[] = [];
  const elements: Element[] = [];
  let rest = text.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>/, '');
  while (rest.trim() !== '') {
    const [token, close, name = '', written = '', alone] =
      /^\s*(?:<!--(?:(?!--)[^])*-->|<(\/?)([\w.]+)((?:\s+\w+="[^"<&]*")*)\s*(\/?)>)/.exec(rest) ?? [];
    if (token === undefined || (name !== '' && open.length === 0 && elements.length > 0))
      throw new Error(`Not well-formed: ${rest.slice(0, 60)}`);
    rest = rest.slice(token.length);
    if (name === '') continue;
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`Not open: ${name}`);
      continue;
    }
    elements.push({
      path: [...open, name].join('/'),
      attributes: Object.fromEntries([...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
    });
    if (alone !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}`);
  return elements;
}

const valuesOf = (elements: readonly Element[], end: string, key: string) =>
  elements.filter(({ path }) => path.endsWith(end)).map(({ attributes }) => attributes[key]);

test.each(['<a>', '<a></b>', '<a b=c />', '<a /><b />', '<a>x</a>', '<!-- a -- b --><a />'])(
  'the reader of these tests refuses %s',
  (xml) => {
    expect(() => parseXml(xml)).toThrow();
  },
);

test.each(['/', '/training/', '/a-b/c.d_e/'])('B20: web.config at %s is well-formed and knows every kind of file, each once', (base) => {
  const read = parseXml(settings('web.config', base));
  expect(valuesOf(read, 'system.webServer/staticContent/mimeMap', 'fileExtension')).toEqual(endings);
  // A second entry for a kind that the server knows would be an error of the whole site.
  expect(valuesOf(read, 'system.webServer/staticContent/remove', 'fileExtension')).toEqual(endings);
  expect(read.find(({ attributes }) => attributes['fileExtension'] === '.pf_meta' && attributes['mimeType'])?.attributes['mimeType']).toBe(
    'application/octet-stream',
  );
});

test('B20: web.config says headers, the page for wrong addresses, and how long files may be kept', () => {
  const read = parseXml(settings('web.config'));
  expect(valuesOf(read, 'customHeaders/add', 'name')).toEqual(Object.keys(headers));
  expect(valuesOf(read, 'customHeaders/add', 'value')).toContain("frame-ancestors 'self'");
  expect(read.find(({ path }) => path.endsWith('httpErrors/error'))?.attributes).toMatchObject({
    statusCode: '404',
    path: 'training\\404.html',
    responseMode: 'File',
  });
  expect(valuesOf(parseXml(settings('web.config', '/')), 'httpErrors/error', 'path')).toEqual(['404.html']);
  expect(valuesOf(read, 'configuration/location', 'path')).toEqual(['_astro', 'pagefind/index', 'pagefind/fragment', 'pagefind/filter']);
  expect(valuesOf(read, 'staticContent/clientCache', 'cacheControlMode')).toEqual(['DisableCache', ...Array<string>(4).fill('UseMaxAge')]);
});

test('C: every location of nginx says all headers, for one inside another inherits none', () => {
  for (const base of ['/', '/training/', '/a-b/c.d_e/']) {
    const conf = settings('servers/nginx.conf', base);
    const locations = conf.split(/^\s*location (?!= )/m).slice(1);
    expect(locations).toHaveLength(2);
    for (const location of locations)
      for (const [name, value] of Object.entries(headers)) expect(location).toContain(`add_header ${name} "${value}" always;`);
    expect(conf).toContain(`error_page 404 ${base}404.html;`);
    for (const ending of endings) expect(conf).toMatch(new RegExp(`^ {8}\\S+ ${ending.slice(1)};$`, 'm'));
    expect(conf.split('{').length).toBe(conf.split('}').length);
  }
  expect(settings('servers/nginx.conf')).toContain('location = /training {');
  expect(settings('servers/nginx.conf', '/')).not.toContain('location = ');
  expect(settings('servers/nginx.conf', '/a.b/')).toContain('location ~ ^/a\\.b/(?:');
});

interface Directive {
  /** Names of the sections around it. */
  inside: string[];
  name: string;
  said: string;
}

/** Directives of a file for Apache, each on its line; it throws where a section is not closed, or a line is neither. */
function parseApache(text: string): Directive[] {
  const open: string[] = [];
  const directives: Directive[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, closed, opened, name = '', said = ''] = /^(?:<\/(\w+)>|<(\w+) [^<>]+>|([A-Z]\w+) (\S.*))$/.exec(line) ?? [];
    if (closed !== undefined) {
      if (open.pop() !== closed) throw new Error(`Not open: ${closed}`);
    } else if (opened !== undefined) open.push(opened);
    else if (name === '' || (said.split('"').length - 1) % 2 !== 0) throw new Error(`No directive: ${line}`);
    else directives.push({ inside: [...open], name, said });
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}`);
  return directives;
}

test.each(['<If "a">', '</If>', '<If "a">\n</IfModule>', 'Header set A "b', 'AddType'])('the reader of these tests refuses %s', (text) => {
  expect(() => parseApache(text)).toThrow();
});

test.each(['/', '/training/', '/a-b/c.d_e/'])(
  'C: at %s Apache is told what a folder may say, and of modules only where they are there',
  (base) => {
    const read = parseApache(settings('servers/apache.htaccess', base));
    // What AllowOverride FileInfo and Indexes let through.
    expect(new Set(read.filter(({ inside }) => inside.length === 0).map(({ name }) => name))).toEqual(
      new Set(['DirectoryIndex', 'ErrorDocument', 'AddDefaultCharset', 'AddType', 'AddCharset']),
    );
    for (const { inside, name } of read) {
      if (name === 'Header') expect(inside[0]).toBe('IfModule');
      if (inside.length > 0) expect(name).toMatch(/^(?:Header|AddOutputFilterByType)$/);
    }
    expect(read.filter(({ said }) => said.startsWith('set Cache-Control')).map(({ inside }) => inside.at(-1))).toEqual(['IfModule', 'If']);
    expect(read.filter(({ name }) => name === 'AddType').map(({ said }) => said.split(' ').at(-1))).toEqual(endings);
  },
);

test('C: Apache and services that read _headers are told the same', () => {
  const apache = settings('servers/apache.htaccess');
  const file = settings('_headers');
  for (const [name, value] of Object.entries(headers)) {
    expect(apache).toContain(`Header always set ${name} "${value}"`);
    expect(file).toContain(`  ${name}: ${value}`);
  }
  for (const [ending, type] of Object.entries(contentTypes)) expect(apache).toContain(`AddType ${type} ${ending}\n`);
  expect(apache).toContain('ErrorDocument 404 /training/404.html');
  expect(file.split('\n').filter((line) => line.startsWith('/'))).toEqual([
    '/training/*',
    '/training/_astro/*',
    '/training/pagefind/index/*',
    '/training/pagefind/fragment/*',
    '/training/pagefind/filter/*',
  ]);
});
