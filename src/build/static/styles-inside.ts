/** What asks for a sheet in a built page, with its file. */
export const linkedStyles = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;

/** Where in a page the styles stand that its first screen shows nothing of: a slow line brings its words sooner by as much. */
export const behindFirstPage = '<!-- styles behind the first page -->';

/** Where those begin, in a built sheet, whether it was made small or not: src/ui/styles/handrail.css. */
const firstPageEnds = /\.first-page-ends\s*\{[^}]*\}/;

/** As a bundler gives them, by name. */
type Files = Readonly<Record<string, { readonly type: 'asset'; readonly source: string | Uint8Array } | { readonly type: 'chunk' }>>;

/**
 * The first paint waits for no file: the styles stand in the page, and it fetches none. Those of the first screen in the head, all others
 * at `behindFirstPage`; a page without it has all in the head. Throws where a sheet does not say which are which.
 */
export function withStylesInside(page: string, bundle: Files): string {
  const behind: string[] = [];
  const isSplit = page.includes(behindFirstPage);
  const whole = page.replace(linkedStyles, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    const [first = '', others] = String(sheet.source).trim().split(firstPageEnds);
    if (others === undefined)
      throw new Error(`${file} says nowhere where the styles of the first page end: src/ui/styles/handrail.css imports what says it.`);
    if (!isSplit) return asElement(first + others);
    behind.push(asElement(others));
    return asElement(first);
  });
  return whole.replace(behindFirstPage, () => behind.join(''));
}

const asElement = (styles: string): string => `<style>${styles}</style>`;
