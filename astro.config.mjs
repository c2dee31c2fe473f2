// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { host } from './src/host/current.ts';
import { readHost } from './src/host/host.ts';
import { courseSite } from './src/publish/course-site.ts';
import { finishedSite } from './src/publish/finished-site.ts';
import { noPrebundling } from './src/publish/no-prebundling.ts';
import { preactParts } from './src/publish/preact-parts.ts';
import { serverFiles } from './src/publish/server-files.ts';
import { shippedPackages } from './src/publish/shipped-packages.ts';

const root = process.cwd();
const {
  host: { folder },
  place,
} = readHost(root);

export default defineConfig({
  site: host.address,
  base: host.base,
  trailingSlash: 'always',
  // Starlight ties its collections to `<srcDir>/content`; authors edit `content/` at the root.
  srcDir: '.',
  publicDir: './public',
  // Which pages there are depends on the host.
  cacheDir: `./node_modules/.astro/${folder}`,
  devToolbar: { enabled: false },
  // Pages are small and near; fetching those that are only pointed at would cost every page a script.
  prefetch: false,
  vite: {
    plugins: [
      {
        // A part that is loaded on use asks for its own imports; a list of them on every page would cost more than it saves.
        name: 'musubime:no-preload',
        configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : undefined),
      },
      {
        // With nothing listed, Vite's code around each lazy import has nothing left to do.
        name: 'musubime:plain-imports',
        enforce: 'pre',
        load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
        renderChunk: (code) =>
          code
            .replaceAll(/__vitePreload\(\(\) => (import\([^()]+\)(?:\.then\(\(\w+\) => \w+\.\w+\))?), __VITE_PRELOAD__\)/g, '$1')
            .replace(/, \w+ as __vitePreload(?= \})/, ''),
      },
      {
        // Remembers which groups are open in Starlight's own sidebar, which no page has.
        name: 'musubime:no-sidebar-state',
        enforce: 'pre',
        load: (id) => (id.endsWith('/components-internals/SidebarPersistState.js') ? 'export {};' : undefined),
      },
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page names its script; Astro would add how it came by it.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`,
              // A few chunks that pages share, where the bundler would make a dozen: together they compress to less.
              codeSplitting: {
                groups: [
                  {
                    name: 'start',
                    priority: 6,
                    test: /preload-helper|rolldown.runtime|src\/(?:start|parts|loading|again|load-failure|load-messages|on-use|learner\/(?:glance|computer|restored|ask-failure|show-asked)|search\/opener|ruby\/toggle|rules\/overdue)\.ts$/,
                  },
                  {
                    // What keeps records and what draws: apart they would weigh half a kilobyte more on every page but a lesson's.
                    name: 'alive',
                    priority: 4,
                    test: /node_modules\/(?:preact|nanostores)|src\/(?:enliven\.ts|Loaded\.tsx|LoadTrouble\.tsx|learner\/(?:record|seen|merge|edit|handle|create-learner|browser|storage|keys|digest|envelope|store|move|held|channel|leaving|presence|hooks|messages|SaveStatus|Elsewhere|keeping-part|useRestored)\.tsx?)$/,
                  },
                  { name: 'stem', priority: 3, test: /src\/questions\/Stem\.tsx$/ },
                  // Lessons and dialogues begin with it, sheets load it with their first hint.
                  { name: 'later', priority: 4, test: /src\/(?:released|learner\/later)\.ts$/ },
                  { name: 'text', priority: 3, test: /src\/learner\/(?:useKeptText|typing|Conflict|conflict-messages)\.tsx?$/ },
                  {
                    name: 'entries',
                    priority: 3,
                    test: /src\/(?:learner\/(?:id-in-address|day)|worksheets\/(?:rules|entries|list-messages|print|dates|DateNote|date-messages|written-date))\.tsx?$/,
                  },
                  {
                    name: 'lesson',
                    test: /src\/(?:questions\/(?:enliven|card|choices|make|standing|grade|messages|mix|shuffle|read-practice)\.ts|lesson\/marks|course\/messages|near\.ts|worksheets\/part-places)/,
                  },
                  // Of calls and themes, as the learner's own page tells of them.
                  { name: 'topic-rules', priority: 3, test: /src\/topics\/(?:call|rules)\.ts$/ },
                  // Whoever asks how far the course is done asks what is offered of it, too.
                  { name: 'offered', priority: 3, test: /src\/course\/(?:done-lessons|shown-stages)\.ts$/ },
                  { name: 'bodies', test: /src\/questions\/(?:bodies|body-messages|boxes|order|sorted)\.ts$/ },
                  {
                    name: 'dialogues',
                    test: /src\/dialogues\/(?:converse|walk|records|messages|useConversation|Scene|Outcome|ScriptButton|Conversation)\.tsx?$/,
                  },
                  {
                    name: 'sheet',
                    test: /src\/worksheets\/(?:WorksheetForm|PrintButtons|Outlets|TrayPlace|paper-part|has-chain|watch-samples)\.tsx?$/,
                  },
                  {
                    name: 'writing',
                    priority: 2,
                    test: /src\/(?:worksheets\/(?:WorksheetPart|paper-messages|rows|useWorksheet|carry|messages|controls|Rows|Links|Sections|Carried|RefsControl|Entries|WorksheetFrame))\.tsx?$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        // Astro marks MDX for its own use by a directive; the bundler's long remark on each page says nothing new.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('astro:head-inject')) report(level, log);
        },
      },
    },
  },
  integrations: [
    starlight({
      title: host.name,
      locales: { root: { label: '日本語', lang: 'ja' } },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/frame.css',
        './src/styles/page.css',
        './src/styles/practice.css',
        './src/styles/print.css',
      ],
      components: {
        Banner: './src/theme/Nothing.astro',
        ContentPanel: './src/theme/ContentPanel.astro',
        DraftContentNotice: './src/theme/Nothing.astro',
        EditLink: './src/theme/Nothing.astro',
        FallbackContentNotice: './src/theme/Nothing.astro',
        Footer: './src/theme/Footer.astro',
        Header: './src/theme/Header.astro',
        Hero: './src/theme/Nothing.astro',
        LanguageSelect: './src/theme/Nothing.astro',
        LastUpdated: './src/theme/Nothing.astro',
        MarkdownContent: './src/theme/MarkdownContent.astro',
        PageFrame: './src/theme/PageFrame.astro',
        PageSidebar: './src/theme/PageSidebar.astro',
        PageTitle: './src/theme/PageTitle.astro',
        Sidebar: './src/theme/Nothing.astro',
        ThemeProvider: './src/theme/ThemeProvider.astro',
        TwoColumnContent: './src/theme/TwoColumnContent.astro',
      },
      routeMiddleware: './src/theme/route.ts',
      expressiveCode: false,
      // The list of a page's headings leads to each of them, too; a second link beside every heading is a stop more for the Tab key.
      markdown: { headingLinks: false },
      credits: false,
    }),
    mdx(),
    preactParts(),
    courseSite(root, { name: folder, place }),
    serverFiles(host.base),
    shippedPackages(root),
    finishedSite(root),
    noPrebundling(),
  ],
});
