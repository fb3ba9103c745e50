import { useId, useState } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { OptionView } from '../../../journey/view/view.ts';
import { ignoreHeldEnter } from '../../held-enter.ts';
import type { On } from '../../on.ts';
import { optionsClass } from '../../options-class.ts';
import type { Prefers } from '../../prefers.ts';
import { OptionWords } from './OptionWords.tsx';

type ChoiceFormProps = {
  readonly step: string;
  readonly options: readonly OptionView[];
  /** The headings that ask: the whole question. */
  readonly askedBy: string;
  /** What was said above it, so that nobody passes it by. */
  readonly describedBy?: string | undefined;
  readonly prefers?: Prefers | undefined;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** Several choices and one button. To leave them all empty is an answer too. */
export function ChoiceForm({ step, options, askedBy, describedBy, prefers, words, on }: ChoiceFormProps) {
  const hint = useId();
  const half = prefers?.half;
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    half?.current?.step === step ? half.current.ticked : options.filter((option) => option.chosen).map((option) => option.id),
  );
  const tick = (id: string): void => {
    const now = toggle(options, ticked, id);
    setTicked(now);
    if (half !== undefined) half.current = { step, ticked: now };
  };
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
            <input type="checkbox" value={option.id} checked={ticked.includes(option.id)} onChange={() => tick(option.id)} />
            <OptionWords option={option} before={null} />
          </label>
        ))}
      </fieldset>
      <button className="go" type="submit" onPointerDown={() => on.press?.answer(step, answerOf(options, ticked))}>
        {words.goOn}
      </button>
    </form>
  );
}

/** The boxes ticked after a tap on one of them. The way not to answer stands alone. */
export function toggle(options: readonly OptionView[], ticked: readonly string[], id: string): readonly string[] {
  if (ticked.includes(id)) return ticked.filter((other) => other !== id);
  const silences = options.filter((option) => option.silence).map((option) => option.id);
  return silences.includes(id) ? [id] : [...ticked.filter((other) => !silences.includes(other)), id];
}

/** What the boxes say, in the order of the page. Nothing ticked is the way not to answer: never an error. */
export function answerOf(options: readonly OptionView[], ticked: readonly string[]): readonly string[] {
  const given = ticked.length > 0 ? (option: OptionView) => ticked.includes(option.id) : (option: OptionView) => option.silence;
  return options.filter(given).map((option) => option.id);
}
