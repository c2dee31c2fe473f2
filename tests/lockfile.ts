import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm ci` refuses a lock file in which the package of any platform is missing. A registry that lags behind makes
 * npm write such a lock without a word. This file finds the gaps (`npm run check:lock`) and fills them
 * (`npm run lock:complete`).
 */

/** The parts of `package-lock.json` (lockfileVersion 3) that say which package stands where. */
export interface Lock {
  /** Keyed by folder: '' is the project, 'node_modules/a/node_modules/b' is b as a sees it. */
  packages: Record<string, LockedPackage>;
}

export interface LockedPackage {
  version?: string;
  cpu?: string | string[];
  dev?: boolean;
  libc?: string | string[];
  optional?: boolean;
  os?: string | string[];
  bin?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface MissingPackage {
  name: string;
  /** What the parent asks for: '1.2.3' or a range. */
  range: string;
  /** Folder of the package that asks, '' for the project itself. */
  parent: string;
  /** Folder where the entry belongs. */
  place: string;
}

/** Every optional dependency of every package for which the lock has no entry, or one of another version. */
export function missingOptionalPackages(lock: Lock): MissingPackage[] {
  return Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const places = lookupPlaces(parent, name);
      const found = places.findIndex((place) => place in lock.packages);
      const version = lock.packages[places[found] ?? '']?.version;
      if (found >= 0 && (version === range || !isExactVersion(range))) return [];
      // The outermost place that nothing of another version hides.
      const place = places[found < 0 ? places.length - 1 : found - 1];
      if (place === undefined)
        throw new Error(
          `${places[0] ?? name} is locked at ${version ?? 'no version'}, but ${parent} needs ${range}. Run npm install first.`,
        );
      return [{ name, range, parent, place }];
    }),
  );
}

/**
 * The same lock with an entry for every missing optional package.
 *
 * @throws when a range is not an exact version, or a name does not tell its platform.
 */
export function completeLock<L extends Lock>(lock: L): L {
  const packages = { ...lock.packages };
  for (;;) {
    // One at a time: an entry may serve several parents.
    const [missing] = missingOptionalPackages({ packages });
    if (!missing) break;
    packages[missing.place] = entryFor(missing, packages);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** The `os`, `cpu` and `libc` that a package named after its platform is for, e.g. `@scope/binding-linux-arm64-musl`. */
export function platformOfName(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[-/]/);
  const find = (table: Record<string, string>) => words.map((word) => table[word]).find((value) => value !== undefined);
  const os = find(systems);
  const cpu = find(processors);
  const libc = find(libraries);
  if (!cpu || (!os && cpu !== 'wasm32'))
    throw new Error(`Cannot tell the platform of ${name} from its name. Add its entry to package-lock.json by hand.`);
  return { ...(os && { os: [os] }), cpu: [cpu], ...(libc && { libc: [libc] }) };
}

const systems: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};

const processors: Record<string, string> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
  x86: 'ia32',
};

const libraries: Record<string, string> = { gnu: 'glibc', musl: 'musl', linuxmusl: 'musl' };

/** Where Node looks for a package, nearest first. */
function lookupPlaces(parent: string, name: string): string[] {
  const places: string[] = [];
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    places.push(`${folder && `${folder}/`}node_modules/${name}`);
    if (!folder) return places;
  }
}

function entryFor({ name, range, parent }: MissingPackage, packages: Lock['packages']): LockedPackage {
  if (!isExactVersion(range))
    throw new Error(
      `${parent || 'package.json'} asks for ${name} ${range}: no single version to lock. Add its entry to package-lock.json by hand.`,
    );
  const { os, cpu, libc } = platformOfName(name);
  const asking = packages[parent];
  const bin = os?.includes('win32') ? undefined : binOfSibling(name, asking, packages);
  return {
    version: range,
    ...(cpu && { cpu }),
    ...(asking?.dev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
    ...(bin && { bin }),
  };
}

/** npm links commands from the lock's own entry; packages of one runtime for several platforms have the same ones. */
function binOfSibling(name: string, asking: LockedPackage | undefined, packages: Lock['packages']): LockedPackage['bin'] {
  const [family] = name.split('-');
  return Object.keys(asking?.optionalDependencies ?? {})
    .filter((sibling) => sibling.split('-')[0] === family)
    .map((sibling) => packages[`node_modules/${sibling}`])
    .find((sibling) => sibling?.bin && !sibling.os?.includes('win32'))?.bin;
}

function isExactVersion(range: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range);
}

if (import.meta.main) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = missingOptionalPackages(lock);
  if (process.argv.includes('--complete')) {
    writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
    console.log(missing.length === 0 ? `${file} was complete.` : `Added to ${file}: ${missing.map(({ name }) => name).join(', ')}`);
  } else if (missing.length > 0) {
    for (const { name, range, parent } of missing)
      console.error(`${file}: no entry for ${name} ${range}, an optional dependency of ${parent || 'the project'}`);
    console.error('npm ci would stop with "Missing: … from lock file". Run: npm run lock:complete');
    process.exitCode = 1;
  } else {
    console.log(`${file}: every optional package of every platform is there.`);
  }
}
