import { type ReactNode, useState } from 'react';
import type { HandWords } from '../../../flow/schema/hand-words.ts';
import { Tap } from '../../parts/choice/Tap.tsx';
import { Instead } from '../../parts/Instead.tsx';
import type { OnHand } from '../on-hand.ts';

type TakeAlongProps = {
  readonly text: string;
  readonly label: string;
  readonly words: HandWords;
  readonly on: OnHand;
  /** What else can be done with it, in the same row. */
  readonly children?: ReactNode;
};

/** Copies, or hands to another app where the device can. Where that does not work, the text itself stands here, marked. */
export function TakeAlong({ text, label, words, on, children }: TakeAlongProps) {
  const [outcome, setOutcome] = useState<'copied' | 'instead' | null>(null);
  const { share } = on;
  return (
    <div className="take-along">
      <div className="tool-row">
        <Tap className="tool" data-copy="" onTap={() => on.copy(text).then((done) => setOutcome(done ? 'copied' : 'instead'))}>
          {label}
        </Tap>
        {share !== null && (
          <Tap className="tool" data-share="" onTap={() => share(text).then((done) => setOutcome(done ? null : 'instead'))}>
            {words.share}
          </Tap>
        )}
        {children}
      </div>
      {share !== null && <p className="quiet">{words.shareWarning}</p>}
      <output>{outcome === null ? '' : words[outcome]}</output>
      {outcome === 'instead' && <Instead text={text} on={on} />}
    </div>
  );
}
