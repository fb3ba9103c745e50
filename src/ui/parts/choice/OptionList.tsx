import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { OptionView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { optionsClass } from '../../options-class.ts';
import { OptionWords } from './OptionWords.tsx';
import { Tap } from './Tap.tsx';

type OptionListProps = {
  readonly step: string;
  readonly options: readonly OptionView[];
  /** The headings that ask: the whole question. */
  readonly askedBy: string;
  /** What was said above it, so that nobody passes it by. */
  readonly describedBy?: string | undefined;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** One choice, answered on tap. */
export function OptionList({ step, options, askedBy, describedBy, words, on }: OptionListProps) {
  return (
    <fieldset className={optionsClass(options)} aria-labelledby={askedBy} aria-describedby={describedBy}>
      {options.map((option) => (
        <Tap
          key={option.id}
          className={option.silence ? 'option silence' : 'option'}
          data-option={option.id}
          onPress={() => on.press?.answer(step, [option.id])}
          onTap={() => on.answer(step, [option.id])}
        >
          <OptionWords option={option} before={words.choice.before} />
        </Tap>
      ))}
    </fieldset>
  );
}
