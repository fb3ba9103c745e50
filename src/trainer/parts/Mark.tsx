import type { TrainerWords } from '../../flow/schema/trainer-words.ts';

type MarkProps = { readonly words: TrainerWords; readonly of?: 'case' | 'numbers' | 'nothing'; readonly on?: 'screen' | 'paper' };

/** On every page and every sheet: nobody may take this for the real thing, nor real numbers for invented ones. */
export function Mark({ words, of = 'case', on = 'screen' }: MarkProps) {
  const onPaper = { case: words.packs.mark, numbers: words.packs.markReal, nothing: words.packs.markPlain };
  const onScreen = { case: words.markMore, numbers: words.markReal, nothing: words.markPlain };
  const said = on === 'paper' ? onPaper : onScreen;
  return (
    <p className="training-mark" data-training="">
      <strong>{words.mark}</strong> <span>{said[of]}</span>
    </p>
  );
}
