import type { TrainerWords } from '../../flow/schema/trainer-words.ts';

type MarkProps = { readonly words: TrainerWords; readonly of?: 'case' | 'numbers'; readonly on?: 'screen' | 'paper' };

/** On every page and every sheet: nobody may take this for the real thing, nor real numbers for invented ones. */
export function Mark({ words, of = 'case', on = 'screen' }: MarkProps) {
  const said = {
    case: on === 'paper' ? words.packs.mark : words.markMore,
    numbers: on === 'paper' ? words.packs.markReal : words.markReal,
  };
  return (
    <p className="training-mark" data-training="">
      <strong>{words.mark}</strong> <span>{said[of]}</span>
    </p>
  );
}
