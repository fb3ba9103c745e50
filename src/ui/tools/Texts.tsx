import { useState } from 'react';
import type { HandWords } from '../../flow/schema/hand-words.ts';
import type { TextView } from '../../journey/tools/tool-view.ts';
import { Tap } from '../parts/choice/Tap.tsx';
import { TakeAlong } from './carry/TakeAlong.tsx';
import type { OnHand } from './on-hand.ts';
import { TextField } from './TextField.tsx';

type TextsProps = { readonly texts: readonly TextView[]; readonly words: HandWords; readonly on: OnHand };

/** Words to choose from: change them where they stand, copy them, or hold them up. */
export function Texts({ texts, words, on }: TextsProps) {
  const [held, setHeld] = useState<string | null>(null);
  const up = texts.find(({ id }) => id === held);
  if (up !== undefined) {
    return (
      <div className="held" data-held="">
        <p>{up.text}</p>
        <Tap className="go" onTap={() => setHeld(null)}>
          {words.putDown}
        </Tap>
      </div>
    );
  }
  return texts.map((text) => (
    <section key={text.id} className="words" data-text={text.id}>
      <TextField label={text.label} value={text.text} lines={linesFor(text.text)} onType={(value) => on.type(text.id, value)} />
      <TakeAlong text={text.text} label={words.copy} words={words} on={on} />
      <div className="tool-row">
        <Tap className="tool" data-hold="" onTap={() => setHeld(text.id)}>
          {words.holdUp}
        </Tap>
        {text.edited && (
          <Tap className="tool" onTap={() => on.type(text.id, null)}>
            {words.asWritten}
          </Tap>
        )}
      </div>
    </section>
  ));
}

/** Enough lines for the words at the width of a phone. */
function linesFor(text: string): number {
  return Math.min(
    14,
    Math.max(
      3,
      text.split('\n').reduce((lines, line) => lines + Math.ceil((line.length + 1) / 34), 0),
    ),
  );
}
