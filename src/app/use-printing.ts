import { useSyncExternalStore } from 'react';
import { attempt } from '../effects/attempt.ts';

let printing = false;

/** Undefined where a browser cannot say what it shows a page on. */
const paperNow = (): MediaQueryList | undefined => attempt(() => matchMedia('print'), undefined);

/** Told before a page goes to paper, and after. Talks to: the window's events of printing, and to what the page is shown on. */
function subscribe(changed: () => void): () => void {
  const paper = paperNow();
  const told = ({ type }: Event): void => {
    printing = type === 'beforeprint';
    changed();
  };
  paper?.addEventListener('change', changed);
  addEventListener('beforeprint', told);
  addEventListener('afterprint', told);
  return () => {
    paper?.removeEventListener('change', changed);
    removeEventListener('beforeprint', told);
    removeEventListener('afterprint', told);
  };
}

/** Whether the page goes to paper now. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing || paperNow()?.matches === true,
    () => false,
  );
