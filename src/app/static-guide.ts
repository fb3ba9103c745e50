/** Found when the program starts: while the questions stand, it is out of the page, so that nothing is there twice. */
const guide = document.querySelector<HTMLElement>('#guide');

/** The guide that stands in index.html itself goes only once the questions are on the screen. Talks to: the document. */
export function takeAwayStaticGuide(): void {
  guide?.remove();
}

/** Back on the screen at once, below whatever else stands there, as no page of its own. */
export function bringBackStaticGuide(): void {
  if (guide === null) return;
  // Without the wait it has while the page loads.
  guide.classList.remove('late');
  guide.setAttribute('role', 'complementary');
  document.body.append(guide);
}

/** From the moment that the program runs, its way out covers its tracks, and its one link within the page writes nothing to the address. */
export function listenToStaticGuide(leave: (destination: string) => void): void {
  guide?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const within = link?.getAttribute('href')?.startsWith('#') === true;
    if (link === null || !(within || link.dataset.bar === 'leave')) return;
    event.preventDefault();
    if (within) guide.querySelector(link.hash)?.scrollIntoView();
    else leave(link.href);
  });
}
