import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Top of the repository. */
export const rootFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const flowsFolder = join(rootFolder, 'flows');
