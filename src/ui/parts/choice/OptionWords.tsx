import type { OptionView } from '../../../journey/view/view.ts';

type OptionWordsProps = { readonly option: OptionView; readonly before: string | null };

/** Label, hint, and that it was the answer before. */
export function OptionWords({ option, before }: OptionWordsProps) {
  return (
    <span className="option-words">
      <span>{option.label}</span>
      {option.hint !== null && <Aside words={option.hint} />}
      {option.chosen && before !== null && <Aside className="before" words={before} />}
    </span>
  );
}

type AsideProps = { readonly className?: string; readonly words: string };

/** Smaller words after a label; a space keeps the two apart for whoever hears them. */
export function Aside({ className, words }: AsideProps) {
  return <small className={className}>{` ${words}`}</small>;
}
