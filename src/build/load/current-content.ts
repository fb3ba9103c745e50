import { createHash } from 'node:crypto';
import { flowsFolder } from '../flows-folder.ts';
import { firstFlow, type Library, loadLibrary, readFolder } from './load-content.ts';
import type { Checks, Loaded } from './load-flow.ts';

/** `shape`: the edition of everything but words; `loaded`: the first flow. */
type Current = { readonly edition: string; readonly shape: string; readonly library: Library; readonly loaded: Loaded };

let known: Current | undefined;

/** Whether somebody watches `flows/`, and what `known` is then: read since the last change, and verified. */
let isWatched = false;
let isRead = false;
let isVerified = false;

type Watched = {
  /** A file has changed. */
  readonly changed: () => void;
  /** Whether what is known, which was read without, passes all checks; from then on it has the problems that they found. */
  readonly verify: () => boolean;
};

/** For whoever watches `flows/`, so that not every question reads it anew. What changed is shown first, and verified when there is time. */
export function watchedContent(): Watched {
  isWatched = true;
  return {
    changed: () => {
      isRead = false;
    },
    verify: () => {
      if (known === undefined || !isRead || isVerified) return true;
      known = read(readFolder(flowsFolder), 'all');
      isVerified = true;
      return known.library.problems.length === 0;
    },
  };
}

/** What each file adds to an edition: of many files, one has changed. */
const added = new Map<string, { readonly text: string; readonly said: string }>();

function saidOf(name: string, text: string): string {
  const before = added.get(name);
  if (before?.text === text) return before.said;
  const said = JSON.stringify([name, text.replaceAll('\r\n', '\n')]);
  added.set(name, { text, said });
  return said;
}

/** Eight hexadecimal digits that stand for exactly this content: whoever compares two copies of Handrail compares these. */
export function editionOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) if (name.endsWith('.yaml')) hash.update(saidOf(name, text));
  return hash.digest('hex').slice(0, 8);
}

/** Stands for what a place is kept in: a place on the way means the same, whatever the words say. */
export function shapeOf(texts: ReadonlyMap<string, string>): string {
  return editionOf(new Map([...texts].filter(([name]) => !name.includes('/words/'))));
}

function read(texts: ReadonlyMap<string, string>, checks: Checks): Current {
  const locale = process.env.HANDRAIL_LOCALE;
  const library = loadLibrary(texts, locale, checks);
  if (locale !== undefined && !library.locales.includes(locale))
    throw new Error(`HANDRAIL_LOCALE is "${locale}", and flows/ has the words of: ${library.locales.join(', ')}.`);
  return { edition: editionOf(texts), shape: shapeOf(texts), library, loaded: firstFlow(library) };
}

/** What `flows/` holds now, loaded anew only where a file has changed; in the language that HANDRAIL_LOCALE names, or in the original. */
export function currentContent(): Current {
  if (known !== undefined && isWatched && isRead) return known;
  const texts = readFolder(flowsFolder);
  if (known?.edition !== editionOf(texts)) {
    known = read(texts, isWatched ? 'names' : 'all');
    isVerified = !isWatched;
  }
  isRead = true;
  return known;
}
