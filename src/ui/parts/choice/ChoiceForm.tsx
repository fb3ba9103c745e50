import { useId, useState } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { OptionView } from '../../../journey/view/view.ts';
import { ignoreHeldEnter } from '../../held-enter.ts';
import type { On } from '../../on.ts';
import { optionsClass } from '../../options-class.ts';
import { answerOf, toggle } from '../../ticks.ts';
import { OptionWords } from './OptionWords.tsx';

type ChoiceFormProps = {
  readonly step: string;
  readonly options: readonly OptionView[];
  /** The headings that ask: the whole question. */
  readonly askedBy: string;
  /** What was said above it, so that nobody passes it by. */
  readonly describedBy?: string | undefined;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** Several choices and one button. To leave them all empty is an answer too. */
export function ChoiceForm({ step, options, askedBy, describedBy, words, on }: ChoiceFormProps) {
  const hint = useId();
  const [ticked, setTicked] = useState<readonly string[]>(() => options.filter((option) => option.chosen).map((option) => option.id));
  return (
    <form
      autoComplete="off"
      onKeyDown={ignoreHeldEnter}
      onSubmit={(event) => {
        event.preventDefault();
        on.answer(step, answerOf(options, ticked));
      }}
    >
      <p id={hint}>{words.choice.several}</p>
      <fieldset
        className={optionsClass(options)}
        aria-labelledby={askedBy}
        aria-describedby={[describedBy, hint].filter((id) => id !== undefined).join(' ')}
      >
        {options.map((option) => (
          <label key={option.id} className={option.silence ? 'option silence' : 'option'}>
            <input
              type="checkbox"
              value={option.id}
              checked={ticked.includes(option.id)}
              onChange={() => setTicked(toggle(options, ticked, option.id))}
            />
            <OptionWords option={option} before={null} />
          </label>
        ))}
      </fieldset>
      <button className="go" type="submit">
        {words.goOn}
      </button>
    </form>
  );
}
