import { useSyncExternalStore } from 'react';

let printing = false;

/** Told before a page goes to paper, and after. Talks to: the window's events of printing, and to what the page is shown on. */
function subscribe(changed: () => void): () => void {
  const paper = matchMedia('print');
  const told = ({ type }: Event): void => {
    printing = type === 'beforeprint';
    changed();
  };
  paper.addEventListener('change', changed);
  addEventListener('beforeprint', told);
  addEventListener('afterprint', told);
  return () => {
    paper.removeEventListener('change', changed);
    removeEventListener('beforeprint', told);
    removeEventListener('afterprint', told);
  };
}

/** Whether the page goes to paper now. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing || matchMedia('print').matches,
    () => false,
  );
