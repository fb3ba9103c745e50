/** Found when the program starts: while the questions stand and nothing is amiss, it is out of the page, so that nothing is there twice. */
const guide = document.querySelector<HTMLElement>('#guide');

let needed = false;

/** The guide that stands in index.html itself goes only once the questions are on the screen, and not where it is needed. Talks to: the document. */
export function takeAwayStaticGuide(): void {
  if (!needed) guide?.remove();
}

/** Back on the screen at once, below whatever else stands there, as no page of its own. */
export function bringBackStaticGuide(): void {
  if (guide === null) return;
  needed = true;
  // Without the wait it has while the page loads.
  guide.classList.remove('late');
  guide.setAttribute('role', 'complementary');
  document.body.append(guide);
}

/** From the moment that the program runs, its way out covers its tracks, and its one link within the page writes nothing to the address. */
export function listenToStaticGuide(leaveInstead: (event: Event, destination: string) => void): void {
  guide?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const within = link?.getAttribute('href')?.startsWith('#') === true;
    if (link?.dataset.bar === 'leave') leaveInstead(event, link.href);
    if (link === null || !within) return;
    event.preventDefault();
    guide.querySelector(link.hash)?.scrollIntoView();
  });
}
