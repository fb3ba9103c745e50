import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';
import { runStage } from '../test/run-stage.mjs';

/**
 * Installs exactly what package-lock.json names, where node_modules does not hold it yet. True where everything is there.
 * npm's own output is shown only where it fails.
 */
export async function installPackages() {
  if (packagesAreInstalled()) return true;
  console.log('Installing packages (npm ci). The first time takes a minute or two.');
  const outcome = await runStage({ name: 'npm ci', ...npm(['ci']), minutes: 10 });
  if (!outcome.ok) console.error(outcome.output);
  return outcome.ok;
}

/** npm notes in node_modules what it installed: compared by content, because a checkout makes new dates of old files. */
function packagesAreInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    // Optional packages are for other systems; the one for this system came with its parent.
    ([path, { version, optional = false }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
