import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Lessons in a stage that was added. */
const stageSize = 50;
/** Links in the sidebar of plain Starlight, however many lessons there are. */
const sidebar = 36;

export interface Site {
  name: string;
  root: string;
  /** Puts so many lessons in the place of those that were there. */
  fill: (count: number) => void;
}

/** Begins to build a site from nothing: what an earlier build kept is taken away. */
export function startBuild({ root }: Site, variables: Record<string, string> = {}): ChildProcess {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(root, kept), { recursive: true, force: true });
  return spawn('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
}

/** The course in a folder of its own: its real lessons first, then copies of them, each with its questions, its rules and its guide. */
export function createCourse(): Site {
  const root = createFolder('course');
  for (const name of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean))
    if (!name.startsWith('tests/')) cpSync(name, join(root, name));
  return {
    name: 'Musubime',
    root,
    fill: (count) => {
      rmSync(join(root, 'content'), { recursive: true });
      cpSync('content', join(root, 'content'), { recursive: true });
      copyLessons(root, count);
      execFileSync('node', ['src/publish/register-ids.ts'], { cwd: root, stdio: 'ignore' });
    },
  };
}

/** A folder with the same packages, linked file by file: Astro does not build with those of another folder. */
function createFolder(name: string): string {
  const root = join(process.cwd(), 'test-results/bench', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  execFileSync('cp', ['-al', 'node_modules', root]);
  return root;
}

interface Stage {
  id: string;
  title: string;
  modules: { id: string; title: string; lessons: string[] }[];
}

function copyLessons(root: string, count: number): void {
  const lessons = 'content/docs/lessons';
  const real = readdirSync(lessons)
    .map((name) => name.replace('.mdx', ''))
    .sort();
  const course = parse(readFileSync('content/course.yaml', 'utf8')) as { stages: Stage[] };
  const { rules } = parse(readFileSync('content/rules.yaml', 'utf8')) as { rules: { lessons: { id: string; words: string }[] }[] };
  const places = new Map(
    real.map((id) => [id, rules.flatMap((rule) => rule.lessons.filter((place) => place.id === id).map((place) => ({ rule, place })))]),
  );
  const [first] = course.stages;
  if (first === undefined) throw new Error('The course has no stage.');
  const last = course.stages.length;
  for (let n = real.length; n < count; n++) {
    const original = real[n % real.length] ?? '';
    const id = `x${String(n + 1)}`;
    const copy = (file: string) => readFileSync(file, 'utf8').replace(new RegExp(`\\b${original}\\b`, 'g'), id);
    writeFileSync(
      join(root, `${lessons}/${id}.mdx`),
      copy(`${lessons}/${original}.mdx`).replace(/^title: (.*)$/m, `title: $1（${String(n + 1)}）`),
    );
    for (const folder of ['questions', 'guides']) {
      const file = `content/${folder}/${original}.yaml`;
      if (existsSync(file)) writeFileSync(join(root, `content/${folder}/${id}.yaml`), copy(file));
    }
    for (const { rule, place } of places.get(original) ?? []) rule.lessons.push({ ...place, id });
    const added = n - real.length;
    const s = Math.floor(added / stageSize);
    const stage = (course.stages[last + s] ??= { ...first, id: `x${String(s)}`, title: `写し${String(s + 1)}`, modules: [] });
    const m = Math.floor((added % stageSize) / 10);
    (stage.modules[m] ??= { id: `${stage.id}-m${String(m)}`, title: `まとまり${String(m + 1)}`, lessons: [] }).lessons.push(id);
  }
  writeFileSync(join(root, 'content/course.yaml'), stringify(course));
  writeFileSync(join(root, 'content/rules.yaml'), stringify({ rules }));
}

/** Starlight as it comes: pages of text alone, one text of 3,041 characters in all of them. */
export function createPlainStarlight(): Site {
  const root = createFolder('starlight');
  const docs = join(root, 'src/content/docs');
  const text = readFileSync('bench/plain-lesson.md', 'utf8');
  writeFileSync(join(root, 'package.json'), packageFile);
  return {
    name: 'plain Starlight',
    root,
    fill: (count) => {
      rmSync(join(root, 'src'), { recursive: true, force: true });
      mkdirSync(docs, { recursive: true });
      const slugs = Array.from({ length: count }, (_, n) => `lesson-${String(n + 1).padStart(4, '0')}`);
      for (const slug of slugs) writeFileSync(join(docs, `${slug}.md`), `---\ntitle: ${slug}\n---\n\n${text}`);
      writeFileSync(join(docs, 'index.md'), '---\ntitle: 入口\n---\n\n入口です。\n');
      writeFileSync(join(root, 'src/content.config.ts'), collections);
      writeFileSync(join(root, 'astro.config.mjs'), configuration(slugs.slice(0, sidebar)));
    },
  };
}

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const configuration = (slugs: readonly string[]) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [
    starlight({ title: 'Starlight', locales: { root: { label: '日本語', lang: 'ja' } }, sidebar: ${JSON.stringify(slugs)} }),
  ],
});
`;

/** Astro bundles those of a site's own packages that hold components. */
const packageFile = JSON.stringify({
  private: true,
  type: 'module',
  scripts: { build: 'astro build' },
  dependencies: { '@astrojs/starlight': '*', astro: '*' },
});
