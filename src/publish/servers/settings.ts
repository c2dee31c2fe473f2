import { endMark, markedBase, otherMark, whenMark } from '../../host/stamp/marks.ts';
import { messages } from './messages.ts';
import { caching, contentTypes, headers, isText, lastingFolders } from './types.ts';

/**
 * Settings of four kinds of server for a site at a base path, by the place each has in the built site. IIS finds its own, and so do
 * services that read `_headers`; the other two are for whoever looks after the server.
 *
 * @param base Begins and ends with a slash.
 */
export function serverSettings(base: string): Map<string, string> {
  return new Map([
    ['web.config', iis(base)],
    ['_headers', headerFile(base)],
    ['servers/nginx.conf', nginx(base)],
    ['servers/apache.htaccess', apache(base)],
  ]);
}

const types = Object.entries(contentTypes);
const textTypes = [...new Set(types.map(([, type]) => type))].filter((type) => isText(type) && type !== 'text/html');
const said = Object.entries(headers);

function iis(base: string): string {
  const lasting = lastingFolders.map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  // An error page that is executed as an address would answer 200.
  return `<?xml version="1.0" encoding="utf-8"?>
${messages.iis.map((line) => `<!-- ${line} -->`).join('\n')}
<configuration>
  <system.webServer>
    <staticContent>
${types
  .map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${isText(type) ? `${type}; charset=utf-8` : type}" />`,
  )
  .join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${said.map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
    <httpErrors>
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" subStatusCode="-1" path="${`${base}404.html`.slice(1).replaceAll('/', '\\')}" responseMode="File" />
    </httpErrors>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
  </system.webServer>
${lasting.join('\n')}
</configuration>
`;
}

function headerFile(base: string): string {
  const block = (path: string, lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    ...messages.headers.map((line) => `# ${line}`),
    block(`${base}*`, said),
    ...lastingFolders.map((folder) => block(`${base}${folder}/*`, [['Cache-Control', caching.lasting]])),
    '',
  ].join('\n');
}

function nginx(base: string): string {
  // A location inside another inherits no header once it has one of its own.
  const saidHere = (indent: string) => said.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  const outside = base.slice(0, -1);
  const pattern = `^${escaped(base)}(?:${lastingFolders.join('|')})/`;
  return `${messages
    .nginx(base)
    .map((line) => `# ${line}`)
    .join('\n')}
${byPlace(base, `# ${messages.nginxAtRoot}\n`, `location = ${outside} {\n    absolute_redirect off;\n    return 301 ${base};\n}\n`)}location ${base} {
    index index.html;
    error_page 404 ${base}404.html;
    absolute_redirect off;
    types {
${types.map(([ending, type]) => `        ${type} ${ending.slice(1)};`).join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${textTypes.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_types ${textTypes.join(' ')};
${saidHere('    ')}
    add_header Cache-Control "${caching.other}" always;
    location ~ ${pattern} {
${saidHere('        ')}
        add_header Cache-Control "${caching.lasting}";
    }
}
`;
}

function apache(base: string): string {
  const folder = byPlace(base, messages.root, base);
  const texts = types.filter(([, type]) => isText(type)).map(([ending]) => ending);
  const pattern = `^${escaped(base)}(?:${lastingFolders.join('|')})/`;
  return `${messages
    .apache(folder)
    .map((line) => `# ${line}`)
    .join('\n')}
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
${types.map(([ending, type]) => `AddType ${type} ${ending}`).join('\n')}
AddCharset utf-8 ${texts.join(' ')}
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html ${textTypes.join(' ')}
</IfModule>
<IfModule mod_headers.c>
${said.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
    Header set Cache-Control "${caching.other}"
    <If "%{REQUEST_URI} =~ m#${pattern}#">
        Header set Cache-Control "${caching.lasting}"
    </If>
</IfModule>
`;
}

/** A base path in a regular expression of either server. */
const escaped = (base: string): string => base.replaceAll('.', '\\.');

/** What depends on whether the site is at the root of its server. Of a site whose base path is written later, both. */
function byPlace(base: string, atRoot: string, below: string): string {
  if (base === markedBase) return `${whenMark('isAtRoot')}${atRoot}${otherMark}${below}${endMark}`;
  return base === '/' ? atRoot : below;
}
