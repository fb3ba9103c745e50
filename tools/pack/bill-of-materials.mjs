import { spawnSync } from 'node:child_process';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';

/**
 * Of CycloneDX, what is read here.
 * @typedef {{ license?: { id?: string, name?: string }, expression?: string }} Licence
 * @typedef {{ 'bom-ref': string, name: string, version: string, scope: string, externalReferences: { type: string }[], properties: { name: string }[], licenses?: Licence[] }} Component
 * @typedef {{ serialNumber?: string, metadata: Record<string, unknown> & { component: Component }, components: Component[], dependencies: { ref: string, dependsOn: string[] }[] }} Bill
 */

/** Licences under which a package may reach a person's browser. Another one needs a decision record. */
export const licencesForBrowsers = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/**
 * What Handrail is made of, as CycloneDX, read from package-lock.json alone: the same on every machine and at every hour.
 * @returns {Bill}
 */
export function billOfMaterials() {
  const { command, args, ...options } = npm(['sbom', '--sbom-format=cyclonedx', '--package-lock-only']);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, ...options });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  /** @type {Bill} */
  const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(stdout);
  const { timestamp: _when, tools: _tools, component, ...about } = metadata;
  return {
    ...rest,
    // npm calls it after the folder it lies in.
    metadata: { ...about, component: { ...component, name: 'handrail' } },
    components: components
      .map((one) => ({ ...one, externalReferences: one.externalReferences.filter(({ type }) => type !== 'distribution') }))
      .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1)),
    dependencies: [...dependencies].sort((one, other) => (one.ref < other.ref ? -1 : 1)),
  };
}

/**
 * The part of it that is sent to a person. `npm sbom --omit=dev` leaves out what a tool uses as well, React for one.
 * @param {Bill} all
 * @returns {Bill}
 */
export function partForBrowsers(all) {
  const isTool = (/** @type {Component} */ { properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
  const components = all.components.filter((component) => !isTool(component));
  const kept = new Set([all.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  return { ...all, components, dependencies };
}

/** @param {Component} component */
export function licenceOf({ licenses = [] }) {
  return licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(' AND ') || 'none named';
}

/** Whatever would reach a browser under another licence than those allowed, one line each. @param {Bill} bill */
export function licencesNotAllowed({ components }) {
  return components
    .filter((component) => !licencesForBrowsers.includes(licenceOf(component)))
    .map((component) => `${component.name} ${component.version}: ${licenceOf(component)}`);
}
