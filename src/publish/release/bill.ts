/** What is read of `package-lock.json`: packages by the folder they lie in, the project itself under ''. */
export interface Lock {
  packages: Readonly<Record<string, Package>>;
}

interface Package {
  version?: string;
  /** `sha512-` and the sum in base64. */
  integrity?: string;
  license?: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

/** A bill of materials in CycloneDX 1.5, without the time and the number of a run: one lock file has one bill. */
export interface Bill {
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component {
  'bom-ref': string;
  type: 'application' | 'library';
  name: string;
  version: string;
  purl?: string;
  licenses?: { expression: string }[];
  hashes?: { alg: 'SHA-512'; content: string }[];
  properties?: { name: string; value: string }[];
}

/**
 * The bill of what ships.
 *
 * @param shipped As `name@version`.
 * @throws when a package ships that the lock file does not name.
 */
export function billOf({ packages }: Lock, project: string, edition: string, shipped: readonly string[]): Bill {
  const folders = new Map(Object.keys(packages).map((folder) => [refOf(packages, folder), folder]));
  const missing = shipped.filter((ref) => !folders.has(ref));
  if (missing.length > 0) throw new Error(`Not in package-lock.json, and in the built site: ${missing.join(', ')}`);
  const version = packages['']?.version ?? '';
  const own = `${project}@${version}`;
  const refs = [...shipped].sort();
  const needs = (folder: string) => {
    const { dependencies = {}, devDependencies = {} } = packages[folder] ?? {};
    const found = Object.keys({ ...dependencies, ...devDependencies }).map((name) => refOf(packages, folderOf(packages, folder, name)));
    return found.filter((ref) => refs.includes(ref)).sort();
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': own,
        type: 'application',
        name: project,
        version,
        properties: [{ name: 'musubime:edition', value: edition }],
      },
    },
    components: refs.map((ref) => componentOf(ref, packages[folders.get(ref) ?? ''] ?? {})),
    dependencies: [{ ref: own, dependsOn: needs('') }, ...refs.map((ref) => ({ ref, dependsOn: needs(folders.get(ref) ?? '') }))],
  };
}

function componentOf(ref: string, { version = '', integrity = '', license }: Package): Component {
  const name = ref.slice(0, ref.lastIndexOf('@'));
  const [algorithm, sum = ''] = integrity.split('-', 2);
  return {
    'bom-ref': ref,
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(algorithm === 'sha512' && { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] }),
  };
}

const modules = 'node_modules/';

function refOf(packages: Lock['packages'], folder: string): string {
  return `${folder.slice(folder.lastIndexOf(modules) + modules.length)}@${packages[folder]?.version ?? ''}`;
}

/** Where a package finds one that it needs: in its own folder, or in the nearest around it. */
function folderOf(packages: Lock['packages'], folder: string, name: string): string {
  const inside = `${folder === '' ? '' : `${folder}/`}${modules}${name}`;
  if (folder === '' || inside in packages) return inside;
  return folderOf(packages, folder.slice(0, Math.max(0, folder.lastIndexOf(modules) - 1)), name);
}
