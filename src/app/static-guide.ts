const guide = (): HTMLElement | null => document.querySelector('#guide');

/** The guide that stands in index.html itself goes only once the questions are on the screen. Talks to: the document. */
export function hideStaticGuide(): void {
  const standing = guide();
  if (standing !== null) standing.hidden = true;
}

/** Back on the screen at once, below whatever else stands there. */
export function showStaticGuide(): void {
  const standing = guide();
  if (standing === null) return;
  standing.hidden = false;
  // Without the wait it has while the page loads.
  standing.classList.remove('late');
}

/** Below the broken page it is no page of its own. */
export function putStaticGuideSecond(): void {
  guide()?.setAttribute('role', 'complementary');
}

/** From the moment that the program runs, its way out covers its tracks, and its one link within the page writes nothing to the address. */
export function listenToStaticGuide(leave: (destination: string) => void): void {
  guide()?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const within = link?.getAttribute('href')?.startsWith('#') === true;
    if (link === null || !(within || link.dataset['bar'] === 'leave')) return;
    event.preventDefault();
    if (within) document.querySelector(link.hash)?.scrollIntoView();
    else leave(link.href);
  });
}
