import { attempt } from './attempt.ts';

/** Long enough for every browser to have begun; the address holds the file in memory until then. */
const longestStart = 60_000;

/** Hands a file to the browser's downloads; false where this browser has none. Talks to: the document and the browser's downloads. */
export function saveFile(name: string, type: string, content: string): boolean {
  return attempt(() => {
    const link = document.createElement('a');
    if (!('download' in link)) return false;
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    // On the page, so that whoever listens to taps hears it: some browsers put the file in the place of the page.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), longestStart);
    return true;
  }, false);
}
