import { useId, useState } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { planText, planToWriteDown } from '../../text/plan-text.ts';
import { CopyButton } from '../action/CopyButton.tsx';
import { Tap } from '../choice/Tap.tsx';
import { Instead } from '../Instead.tsx';
import { useUnfolded } from '../unfolded.ts';

type PlanToolsProps = {
  readonly view: PlanView;
  readonly words: InterfaceWords;
  readonly on: On;
  /** Opens everything: paper shows what stands open. */
  readonly unfold: () => void;
};

/** Taking the plan along, or beginning anew. */
export function PlanTools({ view, words, on, unfold }: PlanToolsProps) {
  const heading = useId();
  const unfolded = useUnfolded();
  const [printed, setPrinted] = useState(true);
  return (
    <section className="tools" aria-labelledby={heading}>
      <h2 id={heading}>{words.plan.keep}</h2>
      <p className="quiet">{words.plan.keepHelp}</p>
      <div className="tool-row">
        <CopyButton text={planText(view, words)} label={words.copy.plan} words={words} on={on} />
        <Tap className="tool" data-print="" onTap={() => setPrinted(on.print())}>
          {words.plan.print}
        </Tap>
        <Tap className="tool" data-unfold="" aria-pressed={unfolded === 'all'} onTap={unfold}>
          {words.plan.unfold}
        </Tap>
        <Tap className="tool" data-start-again="" onTap={on.startAgain}>
          {words.plan.startAgain}
        </Tap>
      </div>
      <output>{printed ? '' : words.copy.notPrinted}</output>
      {!printed && <Instead text={planToWriteDown(view, words)} on={on} />}
      <p className="quiet">
        <span>{words.plan.unfoldHelp}</span>
        <span>{` ${words.plan.startAgainHelp}`}</span>
      </p>
    </section>
  );
}
