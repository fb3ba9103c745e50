import type { OptionView } from '../../journey/view.ts';

type OptionWordsProps = { readonly option: OptionView; readonly before: string | null };

/** Label, hint, and that it was the answer before. */
export function OptionWords({ option, before }: OptionWordsProps) {
  return (
    <span className="option-words">
      <span>{option.label}</span>
      {option.hint !== null && <small>{option.hint}</small>}
      {option.chosen && before !== null && <small className="before">{before}</small>}
    </span>
  );
}
