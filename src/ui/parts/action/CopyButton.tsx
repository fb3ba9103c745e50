import { useState } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';
import { Instead } from '../Instead.tsx';

type CopyButtonProps = { readonly text: string; readonly label: string; readonly words: InterfaceWords; readonly on: On };

/** Copies, and says whether it did; where it did not, the text stands here, marked. */
export function CopyButton({ text, label, words, on }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  // What is told a second time is told anew: it goes, and comes again.
  const tell = (done: boolean): void => setOutcome(done ? 'copied' : 'failed');
  return (
    <div className="copy">
      <Tap
        className="tool"
        data-copy=""
        onTap={() => {
          setOutcome(null);
          return on.copy(text).then(tell);
        }}
      >
        {label}
      </Tap>
      <output>{outcome === null ? '' : words.copy[outcome]}</output>
      {outcome === 'failed' && <Instead text={text} on={on} />}
    </div>
  );
}
