import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { CrisisView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { OptionList } from './OptionList.tsx';
import { Tap } from './Tap.tsx';

type WayOnProps = { readonly view: CrisisView; readonly askedBy: string; readonly words: InterfaceWords; readonly on: On };

/** Back to where the person was, or on along the way: the last thing on the page, after the people. */
export function WayOn({ view: { step, options, resume }, askedBy, words, on }: WayOnProps) {
  const [only, ...others] = options;
  if (step !== null && only !== undefined && others.length > 0) {
    return <OptionList step={step} options={options} askedBy={askedBy} words={words} on={on} />;
  }
  if (step !== null && only !== undefined) {
    return (
      <Tap
        className="option"
        data-option={only.id}
        data-bar="resume"
        onPress={() => on.press?.answer(step, [only.id])}
        onTap={() => on.answer(step, [only.id])}
      >
        <span className="option-words">{only.label}</span>
      </Tap>
    );
  }
  if (resume === null) return null;
  return (
    <Tap className="option" data-bar="resume" onTap={on.resume}>
      <span className="option-words">{resume}</span>
    </Tap>
  );
}
