import { useState } from 'react';
import type { HandWords } from '../../../flow/schema/hand-words.ts';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PapersView } from '../../../journey/tools/tool-view.ts';
import { Tap } from '../../parts/choice/Tap.tsx';
import { Instead } from '../../parts/Instead.tsx';
import { fill } from '../../text/fill.ts';
import { TakeAlong } from '../carry/TakeAlong.tsx';
import type { OnHand } from '../on-hand.ts';
import { Reminder } from '../Reminder.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { papersOf, paperText } from './paper.ts';

type PapersProps = {
  readonly papers: PapersView;
  readonly words: InterfaceWords;
  readonly hand: HandWords;
  readonly edition: string;
  readonly on: OnHand;
};

/** Chooses what goes on paper, and takes the same along as text. */
export function Papers({ papers, words, hand, edition, on }: PapersProps) {
  const [chosen, setChosen] = useState('');
  const [discreet, setDiscreet] = useState(false);
  const [instead, setInstead] = useState(false);
  const all = papersOf(papers, { words, hand });
  const paper = all.find(({ id }) => id === chosen) ?? all[0];
  if (paper === undefined) return null;
  const title = discreet ? hand.papers.discreetTitle : paper.title;
  const text = paperText({ ...paper, title });
  return (
    <section className="papers">
      <ul className="ready">
        {all.map(({ id, name }) => (
          <li key={id}>
            <Tap className="tool" data-choose-paper={id} aria-pressed={id === paper.id} onTap={() => setChosen(id)}>
              {name}
            </Tap>
          </li>
        ))}
      </ul>
      <TakeAlong text={text} label={hand.papers.copy} words={hand} on={on}>
        <Tap className="tool" data-print="" onTap={() => setInstead(!on.print())}>
          {hand.print}
        </Tap>
        <Tap className="tool" data-discreet="" aria-pressed={discreet} onTap={() => setDiscreet(!discreet)}>
          {hand.papers.discreet}
        </Tap>
      </TakeAlong>
      <output>{instead ? words.copy.notPrinted : ''}</output>
      {instead && <Instead text={text} on={on} />}
      <Reminder words={hand} on={on} />
      <p className="quiet">{hand.papers.found}</p>
      <PaperSheet paper={paper} title={title} edition={fill(words.foot.edition, { edition })} />
    </section>
  );
}
