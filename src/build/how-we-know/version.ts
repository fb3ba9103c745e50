import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../flows-folder.ts';

/** The version that package.json states. */
export function versionStated(): string {
  const { version }: { readonly version?: string } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8'));
  return version ?? 'unknown';
}
