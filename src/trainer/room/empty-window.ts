/** True where a page could not be loaded into another window. A page opened from a folder can always be opened once more. */
export const isOffline = (): boolean => !navigator.onLine && location.protocol !== 'file:';

/** An empty window of this page's own, in its own look; null where the browser opens none. Talks to: the other window. */
export function openEmptyWindow(name: string): Window | null {
  const opened = open('', name, 'popup,width=1280,height=720');
  if (opened === null) return null;
  const { documentElement, title } = document;
  opened.document.body.replaceChildren();
  opened.document.title = title;
  opened.document.documentElement.lang = documentElement.lang;
  opened.document.documentElement.className = 'is-room';
  dress(opened);
  opened.focus();
  return opened;
}

/** Rules are copied as they were read here: without a network no sheet can be fetched again. */
function dress(opened: Window): void {
  const Sheet = opened.document.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return;
  opened.document.adoptedStyleSheets = [...document.styleSheets].map((sheet) => {
    const copy = new Sheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return copy;
  });
}
