/**
 * What a part of the program is loaded by once it is built, in the place of Vite's own helper: with its styles, and without a word to the
 * browser of anything else, because the order in which files come is the program's own. `styles`: relative to `own`, the file that asks;
 * empty where they stand in the page.
 */
export async function loadWithStyles<T>(load: () => Promise<T>, styles: readonly string[] = [], own = ''): Promise<T> {
  const [part] = await Promise.all([
    load(),
    ...styles.filter((address) => address !== '').map((address) => addStyles(new URL(address, own).href)),
  ]);
  return part;
}

/** A part without its styles is better than none. Talks to: the document. */
function addStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`) !== null) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  // Behind the page's own, of which some stand in its body: what comes later says more.
  document.body.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
}
