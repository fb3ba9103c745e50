import { useEffect } from 'react';
import { type KeyDoes, keyDoes } from './keys.ts';

/** Hears keys and clickers. `does` must be the same function as long as it does the same. Talks to: the keyboard. */
export function useKeys(does: (key: KeyDoes) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const at = event.target;
      const found = keyDoes(event, at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement);
      if (found === null) return;
      event.preventDefault();
      does(found);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [does]);
}
