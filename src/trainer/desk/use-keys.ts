import { useEffect } from 'react';
import { type FocusedOn, type KeyDoes, keyDoes } from './keys.ts';

/** A tick and a button know neither letters nor pages: they keep no key of a clicker. */
const ticks = ['checkbox', 'button', 'submit'];

function focusedOn(target: EventTarget | null): FocusedOn {
  if (target instanceof HTMLTextAreaElement) return 'text';
  if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !ticks.includes(target.type))) return 'list';
  return 'page';
}

/** Hears keys and clickers. `does` must be the same function as long as it does the same. Talks to: the keyboard. */
export function useKeys(does: (key: KeyDoes) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const found = event.defaultPrevented ? null : keyDoes(event, focusedOn(event.target));
      if (found === null) return;
      event.preventDefault();
      does(found);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [does]);
}
