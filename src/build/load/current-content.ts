import { createHash } from 'node:crypto';
import { flowsFolder } from '../flows-folder.ts';
import { firstFlow, type Library, loadLibrary, readFolder } from './load-content.ts';
import type { Loaded } from './load-flow.ts';

/** `shape`: the edition of everything but words; `loaded`: the first flow. */
type Current = { readonly edition: string; readonly shape: string; readonly library: Library; readonly loaded: Loaded };

let known: Current | undefined;

/** Eight hexadecimal digits that stand for exactly this content: whoever compares two copies of Handrail compares these. */
export function editionOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) if (name.endsWith('.yaml')) hash.update(JSON.stringify([name, text.replaceAll('\r\n', '\n')]));
  return hash.digest('hex').slice(0, 8);
}

/** Stands for what a place is kept in: a place on the way means the same, whatever the words say. */
export function shapeOf(texts: ReadonlyMap<string, string>): string {
  return editionOf(new Map([...texts].filter(([name]) => !name.includes('/words/'))));
}

/** What `flows/` holds now, loaded anew only where a file has changed; in the language that HANDRAIL_LOCALE names, or in the original. */
export function currentContent(): Current {
  const texts = readFolder(flowsFolder);
  const edition = editionOf(texts);
  const locale = process.env.HANDRAIL_LOCALE;
  if (known?.edition !== edition) {
    const library = loadLibrary(texts, locale);
    if (locale !== undefined && !library.locales.includes(locale))
      throw new Error(`HANDRAIL_LOCALE is "${locale}", and flows/ has the words of: ${library.locales.join(', ')}.`);
    known = { edition, shape: shapeOf(texts), library, loaded: firstFlow(library) };
  }
  return known;
}
