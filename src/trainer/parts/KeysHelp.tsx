import { useEffect, useRef } from 'react';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';

/** What a clicker and a keyboard do here. It keeps the focus until it is closed, and gives it back. */
export function KeysHelp({ words: { keys }, onClose }: { readonly words: TrainerWords; readonly onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      className="keys-help"
      role="dialog"
      aria-modal="true"
      aria-label={keys.heading}
      // Its one button is all that can be reached.
      onKeyDown={(event) => {
        if (event.key === 'Tab') event.preventDefault();
      }}
    >
      <h2>{keys.heading}</h2>
      <dl>
        {keys.list.map(({ keys: pressed, does }) => (
          <div key={pressed}>
            <dt>
              <kbd>{pressed}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Tap ref={close} className="tool" data-studio="close-keys" onTap={onClose}>
        {keys.close}
      </Tap>
    </div>
  );
}
