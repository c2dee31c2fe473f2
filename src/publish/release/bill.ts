/** The parts of a CycloneDX bill of materials, as `npm sbom` writes it, that are read or changed here. */
export interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { 'bom-ref': string; name: string; properties?: unknown[] } };
  components: { 'bom-ref': string; name: string; version: string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The bill of what ships out of that of everything installed. What a run adds of its own (its time, a random number, npm's own version,
 * the name of the folder) is left out, so that one lock file has one bill.
 *
 * @param shipped As `name@version`.
 * @throws when a package ships that the bill does not know.
 */
export function billOf(all: Bill, project: string, edition: string, shipped: readonly string[]): Bill {
  const own = all.metadata.component['bom-ref'];
  const components = all.components.filter(({ name, version }) => shipped.includes(`${name}@${version}`));
  const missing = shipped.filter((part) => !components.some(({ name, version }) => part === `${name}@${version}`));
  if (missing.length > 0) throw new Error(`Not in package-lock.json, and in the built site: ${missing.join(', ')}`);
  const refs = new Set([own, ...components.map((component) => component['bom-ref'])]);
  const { serialNumber: _number, metadata, components: _all, dependencies, ...rest } = all;
  const { timestamp: _time, tools: _tools, component, ...described } = metadata;
  return {
    ...rest,
    metadata: {
      ...described,
      component: { ...component, name: project, properties: [{ name: 'musubime:edition', value: edition }] },
    },
    components,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => refs.has(needed)) })),
  };
}
