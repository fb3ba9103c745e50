import { useState } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';
import { Instead } from '../Instead.tsx';

type CopyButtonProps = { readonly text: string; readonly label: string; readonly words: InterfaceWords; readonly on: On };

/** Copies, and says whether it did; where it did not, the text stands here, marked. */
export function CopyButton({ text, label, words, on }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <div className="copy">
      <Tap className="tool" data-copy="" onTap={() => on.copy(text).then((done) => setOutcome(done ? 'copied' : 'failed'))}>
        {label}
      </Tap>
      <output>{outcome === null ? '' : words.copy[outcome]}</output>
      {outcome === 'failed' && <Instead text={text} on={on} />}
    </div>
  );
}
