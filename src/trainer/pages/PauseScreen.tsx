import type { TrainerWords } from '../../flow/schema/trainer-words.ts';

/** A calm page that shows nothing of the case. */
export function PauseScreen({ words }: { readonly words: TrainerWords }) {
  return (
    <main className="card-screen" data-screen="pause">
      <h1>{words.pause.heading}</h1>
      <p className="lead">{words.pause.lead}</p>
    </main>
  );
}
