import type { TrainerWords } from '../../flow/schema/trainer-words.ts';

type MarkProps = { readonly words: TrainerWords; readonly on?: 'screen' | 'paper' };

/** On every page and every sheet: nobody may take this for the real thing. */
export function Mark({ words, on = 'screen' }: MarkProps) {
  return (
    <p className="training-mark" data-training="">
      <strong>{words.mark}</strong> <span>{on === 'paper' ? words.packs.mark : words.markMore}</span>
    </p>
  );
}
