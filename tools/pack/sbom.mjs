// npm run sbom: writes what Handrail is made of, and under which licences, into the folder sbom/, which is not kept in git.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { billOfMaterials, licenceOf, licencesForBrowsers, licencesNotAllowed, partForBrowsers } from './bill-of-materials.mjs';

/** @typedef {import('./bill-of-materials.mjs').Component} Component */

const all = billOfMaterials();
const browser = partForBrowsers(all);

/** @param {readonly Component[]} components */
function table(components) {
  /** @type {Map<string, string[]>} */
  const byLicence = new Map();
  for (const component of components) {
    const licence = licenceOf(component);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${component.name} ${component.version}`]);
  }
  const rows = [...byLicence]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, names]) => `| ${licence} | ${names.join(', ')} |`);
  return ['| licence | packages |', '| --- | --- |', ...rows].join('\n');
}

const inBrowser = new Set(browser.components.map((component) => component['bom-ref']));
const licences = `# Licences

Written by \`npm run sbom\` from package-lock.json. The whole lists, with the hash of every package, are beside it as CycloneDX:
\`browser.cdx.json\` and \`all.cdx.json\`. The build puts the licence texts of what it really bundled into \`dist/licences.md\`.

## What is sent to a person

${table(browser.components)}

A package may be sent to a person under ${licencesForBrowsers.join(', ')}; under anything else, \`npm run sbom\` fails.

## Tools: they build and test Handrail and are sent to nobody

${table(all.components.filter((component) => !inBrowser.has(component['bom-ref'])))}
`;

/** @type {Readonly<Record<string, string>>} */
const files = {
  'sbom/browser.cdx.json': `${JSON.stringify(browser, null, 1)}\n`,
  'sbom/all.cdx.json': `${JSON.stringify(all, null, 1)}\n`,
  'sbom/licences.md': licences,
};

const wrong = licencesNotAllowed(browser).map((line) => `Not allowed to be sent to a person: ${line}.`);
mkdirSync(join(root, 'sbom'), { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
for (const line of wrong) console.error(line);
if (wrong.length === 0) {
  const tools = all.components.length - browser.components.length;
  console.log(`${browser.components.length} packages are sent to a person, ${tools} are tools; every licence is allowed.`);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
