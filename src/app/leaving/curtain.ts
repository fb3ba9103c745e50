import { isLeft } from '../history/entry.ts';

/**
 * A neutral page that stands in front of everything: `leaving` for the moment before the other page comes, `closed` where somebody
 * comes back afterwards. Both are templates of index.html, so that they need no network and no script but this.
 */
export function drawCurtain(which: 'leaving' | 'closed'): void {
  const template = document.querySelector<HTMLTemplateElement>(`#curtain-${which}`);
  document.title = template?.dataset.title ?? '';
  document.body.replaceChildren(template === null ? '' : template.content.cloneNode(true));
}

/**
 * The curtain for whoever comes back, with its one quiet link to go on. Whichever program of the page comes first draws it, as soon as its
 * templates are there. Talks to: the document and the history entry.
 */
export function standBehindCurtain(): void {
  const drawn = document.querySelector('.curtain');
  if (drawn !== null) {
    // What has come into the page since.
    document.body.replaceChildren(drawn);
    return;
  }
  drawCurtain('closed');
  document.documentElement.hidden = false;
  // Else whoever goes on would find the mark, and this page, again.
  document.querySelector('.curtain a')?.addEventListener('click', () => {
    if (isLeft(history.state)) history.replaceState(null, '');
  });
}
