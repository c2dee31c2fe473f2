// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { loadContent } from './src/course/content.ts';
import { loadHost } from './src/host/host.ts';
import { courseSite } from './src/publish/course-site.ts';
import { contentSecurityPolicy } from './src/publish/content-security-policy.ts';

const root = process.cwd();
const host = loadHost(root);
const content = loadContent(root);

export default defineConfig({
  site: host.address,
  base: host.base,
  trailingSlash: 'always',
  // Starlight ties its collections to `<srcDir>/content`; authors edit `content/` at the root.
  srcDir: '.',
  publicDir: './public',
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
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // A few chunks that pages share, where the bundler would make a dozen: together they compress to less.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'bundler', test: /preload-helper|rolldown.runtime/, priority: 1 },
                  {
                    name: 'learner',
                    test: /node_modules\/nanostores|src\/learner\/(?:record|merge|handle|learner|browser|storage|keys|digest|envelope|backup)\.ts$|src\/course\/(?:done-lessons|mark-sidebar|messages)\.ts$|src\/worksheets\/dates\.ts$/,
                  },
                  {
                    name: 'alive',
                    test: /node_modules\/preact|src\/(?:(?:loading|enliven|worksheets\/print)\.ts|learner\/(?:hooks|SaveStatus|ModeQuestion|export|messages|file)\.tsx?)$/,
                  },
                  { name: 'lesson', test: /src\/(?:questions\/|course\/(?:LessonDone|Decide))/ },
                  { name: 'sheets', test: /src\/worksheets\/(?:rules|entries|list-messages)\.ts$/ },
                  {
                    name: 'dialogues',
                    test: /src\/dialogues\/(?:walk|records|messages|useConversation|Scene|Outcome|Note|Loaded|ScriptButton|Conversation)\.tsx?$/,
                  },
                  {
                    name: 'writing',
                    test: /src\/(?:worksheets\/(?:useWorksheet|carry|messages|controls|Rows|Links|Sections|Carried|RefsControl|Entries|WorksheetFrame)|privacy\/PrivacyHint)\.tsx?$/,
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
      customCss: ['./src/theme/tokens.css', './src/theme/page.css', './src/theme/practice.css', './src/theme/print.css'],
      components: {
        Banner: './src/theme/Nothing.astro',
        DraftContentNotice: './src/theme/Nothing.astro',
        EditLink: './src/theme/Nothing.astro',
        FallbackContentNotice: './src/theme/Nothing.astro',
        Footer: './src/theme/Footer.astro',
        Hero: './src/theme/Nothing.astro',
        LanguageSelect: './src/theme/Nothing.astro',
        LastUpdated: './src/theme/Nothing.astro',
        MarkdownContent: './src/theme/MarkdownContent.astro',
        MobileTableOfContents: './src/theme/MobileTableOfContents.astro',
        PageTitle: './src/theme/PageTitle.astro',
        Search: './src/search/Search.astro',
        Sidebar: './src/course/Navigation.astro',
        SiteTitle: './src/theme/SiteTitle.astro',
        TableOfContents: './src/theme/TableOfContents.astro',
        ThemeProvider: './src/theme/ThemeProvider.astro',
        ThemeSelect: './src/theme/ThemeSelect.astro',
        SocialIcons: './src/theme/HeaderLinks.astro',
      },
      routeMiddleware: './src/course/route.ts',
      expressiveCode: false,
      credits: false,
    }),
    mdx(),
    preact(),
    courseSite(content),
    contentSecurityPolicy(),
  ],
});
