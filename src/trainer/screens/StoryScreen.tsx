import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { Screen } from '../session/screen.ts';

type StoryScreenProps = { readonly screen: Extract<Screen, { kind: 'story' }>; readonly words: TrainerWords };

/** The case before its first page, one beat after the other; the newest is the one to listen to. */
export function StoryScreen({ screen: { letter, title, people, beats }, words }: StoryScreenProps) {
  return (
    <main className="card-screen" data-screen="story">
      <p className="eyebrow">
        {words.story.heading} {letter}
      </p>
      <h1>{title}</h1>
      <p className="quiet">{people}</p>
      <ol className="beats">
        {beats.map((beat, index) => (
          <li key={beat} className={index === beats.length - 1 ? 'newest' : undefined}>
            {beat}
          </li>
        ))}
      </ol>
    </main>
  );
}
