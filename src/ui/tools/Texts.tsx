import { useState } from 'react';
import type { HandWords } from '../../flow/schema/hand-words.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { TextView } from '../../journey/tools/tool-view.ts';
import { Guides } from '../parts/action/Guides.tsx';
import { Tap } from '../parts/choice/Tap.tsx';
import { ServiceCard } from '../parts/service/ServiceCard.tsx';
import { TakeAlong } from './carry/TakeAlong.tsx';
import type { OnHand } from './on-hand.ts';
import { TextField } from './TextField.tsx';

type TextsProps = {
  readonly texts: readonly TextView[];
  readonly words: InterfaceWords;
  readonly hand: HandWords;
  /** True: where what is typed is kept is said elsewhere on the page. */
  readonly keptSaid: boolean;
  readonly on: OnHand;
};

/** Words to choose from: change them where they stand, copy them, or hold them up. Beneath each is who takes it. */
export function Texts({ texts, words, hand, keptSaid, on }: TextsProps) {
  const [held, setHeld] = useState<string | null>(null);
  const up = texts.find(({ id }) => id === held);
  if (up !== undefined) {
    return (
      <div className="held" data-held="">
        <p>{up.text}</p>
        <Tap className="go" onTap={() => setHeld(null)}>
          {hand.putDown}
        </Tap>
      </div>
    );
  }
  return texts.map((text) => (
    <section key={text.id} className="words" data-text={text.id}>
      <TextField label={text.label} value={text.text} lines={linesFor(text.text)} onType={(value) => on.type(text.id, value)} />
      <TakeAlong text={text.text} label={hand.copy} words={hand} on={on}>
        <Tap className="tool" data-hold="" onTap={() => setHeld(text.id)}>
          {hand.holdUp}
        </Tap>
        {text.edited && (
          <Tap className="tool" onTap={() => on.type(text.id, null)}>
            {hand.asWritten}
          </Tap>
        )}
      </TakeAlong>
      {text.edited && !keptSaid && <p className="quiet">{hand.kept}</p>}
      {text.services.map((service) => (
        <ServiceCard key={service.id} service={service} level={2} brief={true} next={true} words={words} />
      ))}
      <Guides guides={text.guides} words={words} />
    </section>
  ));
}

/** Enough lines for the words at the width of a phone. */
function linesFor(text: string): number {
  return Math.min(
    14,
    Math.max(
      3,
      text.split('\n').reduce((lines, line) => lines + Math.ceil((line.length + 1) / 28), 0),
    ),
  );
}
