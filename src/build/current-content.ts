import { createHash } from 'node:crypto';
import { flowsFolder } from './flows-folder.ts';
import { type Loaded, loadContent, readFolder } from './load/load-content.ts';

let known: { readonly edition: string; readonly loaded: Loaded } | undefined;

/** Eight hexadecimal digits that stand for exactly this content: whoever compares two copies of Handrail compares these. */
function editionOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) if (name.endsWith('.yaml')) hash.update(JSON.stringify([name, text.replaceAll('\r\n', '\n')]));
  return hash.digest('hex').slice(0, 8);
}

/** What `flows/` holds now, loaded anew only where a file has changed. */
export function currentContent(): { readonly edition: string; readonly loaded: Loaded } {
  const texts = readFolder(flowsFolder);
  const edition = editionOf(texts);
  if (known?.edition !== edition) known = { edition, loaded: loadContent(texts) };
  return known;
}
