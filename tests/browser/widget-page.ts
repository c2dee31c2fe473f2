import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { parse } from 'yaml';
import { worksheetSchema, type Worksheet } from '../../src/worksheets/schema.ts';

/** All widgets as one classic script that enlivens their places in the page, as an edition without a server would; it is given no parts to load. */
export async function bundleWidgets(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'musubime-widgets-'));
  const entry = join(folder, 'entry.ts');
  const widgets = join(process.cwd(), 'src/widgets.ts');
  writeFileSync(
    entry,
    `import { enliven } from ${JSON.stringify(join(process.cwd(), 'src/enliven.ts'))};
     import * as widgets from ${JSON.stringify(widgets)};
     enliven(widgets);`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: process.cwd(),
    resolve: {
      alias: { preact: join(process.cwd(), 'node_modules/preact') },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'widgets.js' } },
    },
  });
  return readFileSync(join(folder, 'widgets.js'), 'utf8');
}

/** A worksheet of the course, as its form gets it. */
export function readWorksheet(id: string): Worksheet {
  return worksheetSchema.parse(parse(readFileSync(`content/worksheets/${id}.yaml`, 'utf8')));
}

/** A page with the script inside and one worksheet on it. */
export function widgetPage(script: string, sheet: Worksheet, siteId = 'widgets'): string {
  const source = { id: sheet.id, title: sheet.title, titleField: sheet.titleField, href: '' };
  const props = { sheet, sources: { [sheet.id]: source }, imprint: { edition: '試し' }, needed: [] };
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${sheet.title}</title><meta name="musubime" content="${siteId} 2026.11"></head>
<body><div data-widget="WorksheetForm"></div><script type="application/json">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
