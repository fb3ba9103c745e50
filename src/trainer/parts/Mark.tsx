import type { TrainerWords } from '../../flow/schema/trainer-words.ts';

/** On every page and every sheet: nobody may take this for the real thing. */
export function Mark({ words }: { readonly words: TrainerWords }) {
  return (
    <p className="training-mark" data-training="">
      <strong>{words.mark}</strong> <span>{words.markMore}</span>
    </p>
  );
}
