import type { Rolldown } from 'vite';

/** What asks for a sheet in a built page, with its file. */
export const linkedStyles = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;

/** The first paint waits for no file: the styles stand in the page, and it fetches none. */
export function withStylesInside(page: string, bundle: Rolldown.OutputBundle): string {
  return page.replace(linkedStyles, (link, file: string) => {
    const sheet = bundle[file];
    return sheet?.type === 'asset' ? `<style>${String(sheet.source).trim()}</style>` : link;
  });
}
