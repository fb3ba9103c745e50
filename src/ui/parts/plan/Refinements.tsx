import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanView, RefinementView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Aside } from '../choice/OptionWords.tsx';
import { Tap } from '../choice/Tap.tsx';

type RefinementsProps = {
  readonly unsaid: PlanView['unsaid'];
  readonly refinements: readonly RefinementView[];
  readonly words: InterfaceWords;
  readonly on: On;
};

/** What would make the plan fit better: one tap each, and none is asked for. */
export function Refinements({ unsaid, refinements, words, on }: RefinementsProps) {
  const heading = useId();
  const open = useId();
  if (unsaid.length + refinements.length === 0) return null;
  return (
    <section className="refine" aria-labelledby={heading}>
      <h2 id={heading}>{words.plan.refine}</h2>
      <p className="quiet">{words.plan.refineHelp}</p>
      {unsaid.length > 0 && (
        <>
          <h3 id={open}>{words.plan.unsaid}</h3>
          <ul aria-labelledby={open}>
            {unsaid.map(({ step, label }) => (
              <li key={step}>
                <Tap className="option" data-change={step} onTap={() => on.change(step)}>
                  <span className="option-words">
                    <span>{label}</span>
                  </span>
                </Tap>
              </li>
            ))}
          </ul>
        </>
      )}
      {refinements.length > 0 && (
        <ul>
          {refinements.map(({ step, label, answer }) => (
            <li key={step}>
              <Tap className="option" data-refine={step} onTap={() => on.refine(step)}>
                <span className="option-words">
                  <span>{label}</span>
                  {answer !== null && <Aside words={`${words.plan.refined} ${answer}`} />}
                </span>
              </Tap>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
