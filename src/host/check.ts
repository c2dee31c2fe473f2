import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ContentError, type Problem } from '../authoring/problems.ts';
import { contrast } from '../styles/contrast.ts';
import { readThemes } from '../styles/themes.ts';
import { adviseOn, type Report } from './advice.ts';
import { messages } from './check-messages.ts';
import { tokensOf } from './colours.ts';
import { readHost, type ReadHost } from './host.ts';

/**
 * What a host should put right before its copy is published: what would stop the build, and what would not, but should not go out.
 *
 * @param asked Name of the host, or the whole path of its folder.
 * @param today ISO date.
 * @param edition The edition that would be published.
 */
export function checkHost(root: string, asked: string, today: string, edition: string): Problem[] {
  const read = readOrProblems(root, asked);
  if ('problems' in read) return read.problems;
  const { place, lineOf } = read;
  const problems: Problem[] = [];
  const report: Report = (path, advice) => {
    problems.push({ file: `${place}/site.yaml`, line: lineOf(path), key: path.map(String).join('.'), ...advice });
  };
  adviseOn(read.host, readHost(root, 'default').host, today, edition, report);
  checkSiteId(root, read, report);
  return [...problems, ...checkFiles(root, read), ...checkLogoColours(root, read)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function readOrProblems(root: string, asked: string): ReadHost | { problems: Problem[] } {
  try {
    return readHost(root, asked);
  } catch (error) {
    if (error instanceof ContentError) return { problems: [...error.problems] };
    throw error;
  }
}

function checkSiteId(root: string, { host, place }: ReadHost, report: Report): void {
  const others = globSync('hosts/*/site.yaml', { cwd: root }).map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '');
  for (const other of others.sort()) {
    if (resolve(root, 'hosts', other) === resolve(root, place)) continue;
    const read = readOrProblems(root, other);
    if ('host' in read && read.host.siteId === host.siteId) report(['siteId'], messages.taken(`${read.place}/site.yaml`));
  }
}

/** Files that are there and used by nothing. */
function checkFiles(root: string, { host, place }: ReadHost): Problem[] {
  const known = ['site.yaml', 'glossary.yaml', 'lessons.yaml', host.logo?.file];
  return readdirSync(resolve(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(resolve(root, place), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(
      (name) =>
        !known.includes(name) && !/^(?:(?:pages|lessons)\/[^/]+\.(?:md|mdx|markdown)|(?:questions|sheets)\/[^/]+\.yaml)$/.test(name),
    )
    .sort()
    .map((name) => ({
      file: `${place}/${name}`,
      key: '',
      ...(!host.logo && /^[\w-]+\.(?:svg|png)$/.test(name)
        ? messages.unusedLogo(name)
        : messages.unread(
            `site.yaml、glossary.yaml、lessons.yaml、pages/ と lessons/ の .mdx、questions/ と sheets/ の .yaml、${messages.logo}`,
          )),
    }));
}

/** A drawing of which no colour stands out from the header, on either screen. What a picture of points shows is not looked into. */
function checkLogoColours(root: string, { host, place }: ReadHost): Problem[] {
  const name = host.logo?.file ?? '';
  if (!name.endsWith('.svg')) return [];
  const text = readFileSync(resolve(root, join(place, name)), 'utf8');
  const found = [...text.matchAll(/(?:fill|stroke|stop-color|color)\s*[=:]\s*["']?\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\b/gi)];
  const colours = found.length > 0 ? found.map(([, colour = '']) => longHex(colour)) : ['#000000'];
  const line = text.slice(0, found[0]?.index ?? 0).split('\n').length;
  const themes = readThemes();
  return (['light', 'dark'] as const)
    .filter((theme) => {
      const { '--band': band = themes[theme]['paper'] } = tokensOf(host.colours ?? {}, theme);
      return colours.every((colour) => contrast(colour, band) < 3);
    })
    .map((theme) => ({ file: `${place}/${name}`, line, key: '', ...messages.faintLogo[theme] }));
}

const longHex = (colour: string): string =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour;
