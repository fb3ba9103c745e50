import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { AnswerView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';
import { Fold } from '../Fold.tsx';

type AnswersSoFarProps = { readonly answers: readonly AnswerView[]; readonly words: InterfaceWords; readonly on: On };

/** What the plan was made from; each can be changed. */
export function AnswersSoFar({ answers, words, on }: AnswersSoFarProps) {
  const heading = useId();
  if (answers.length === 0) return null;
  return (
    <section className="answers" aria-labelledby={heading}>
      <h2 id={heading}>{words.plan.answers}</h2>
      <Fold summary={words.plan.answersHelp} part="answers">
        <ul>
          {answers.map(({ step, question, answer }) => (
            <li key={step}>
              <Tap data-change={step} onTap={() => on.change(step)}>
                <span className="option-words">
                  <small>{question}</small>
                  <span>{` ${answer}`}</span>
                </span>
                <span className="change">{` ${words.plan.change}`}</span>
              </Tap>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
