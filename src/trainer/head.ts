/**
 * Runs in the head of the trainer's page, before anything of it is on the screen: the page stands as the build drew it, unless the window
 * shows something else (the room's, or a desk that is loaded again) or no program comes (opened from a folder). Then, and without scripts,
 * a few words stand instead. Until the program is there, the button tapped last is marked for it. Talks to: the document, its clicks and errors.
 */
const { dataset } = document.documentElement;

function remember(event: MouseEvent): void {
  const button = event.target instanceof Element && dataset.early === 'first' ? event.target.closest('button') : null;
  if (button === null) return;
  // The browser would send a form.
  event.preventDefault();
  document.querySelector('[data-tapped]')?.removeAttribute('data-tapped');
  button.dataset.tapped = '';
}

if (location.hash === '' && location.protocol !== 'file:') {
  dataset.early = 'first';
  addEventListener('click', remember, true);
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && delete dataset.early, true);
}
