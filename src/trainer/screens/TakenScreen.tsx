import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { shareText } from '../case/hands.ts';
import type { Screen } from '../session/screen.ts';
import type { StudioEvent } from '../session/studio.ts';

type Common = { readonly words: TrainerWords; readonly dispatch: (event: StudioEvent) => void };

/** What happens in the case before the next page. */
export function ArrivesScreen({ text, words }: { readonly text: string; readonly words: TrainerWords }) {
  return (
    <main className="card-screen" data-screen="arrives">
      <p className="eyebrow">{words.arrives.heading}</p>
      <h1 className="said">{text}</h1>
    </main>
  );
}

/** What the room took, and what follows from it. */
export function TakenScreen({ screen, words, dispatch }: Common & { readonly screen: Extract<Screen, { kind: 'taken' }> }) {
  const { question, answer, verdict, hands, then, talk } = screen;
  const { taken } = words;
  return (
    <main className={`card-screen ${verdict}`} data-screen="taken" data-verdict={verdict}>
      <p className="eyebrow">{question}</p>
      <p className="quiet">
        {taken.room}
        {hands !== null && <span data-hands={hands.count}> · {shareText(hands, words)}</span>}
      </p>
      <h1>{answer}</h1>
      <section className="follows">
        <h2>{taken[verdict]}</h2>
        <p className="lead">{then ?? (verdict === 'other' ? taken.otherHelp : null)}</p>
      </section>
      {talk !== null && <p className="talk">{talk}</p>}
      <div className="tool-row">
        {verdict !== 'fits' && (
          <Tap className="tool" data-studio="previous" onTap={() => dispatch({ type: 'previous' })}>
            {taken.back}
          </Tap>
        )}
        <Tap className="tool" data-studio="next" onTap={() => dispatch({ type: 'next' })}>
          {verdict === 'fits' ? words.desk.next : taken.on}
        </Tap>
      </div>
    </main>
  );
}

/** Something done away from the screen, and what follows from it. */
export function DeedScreen({ screen, words, dispatch }: Common & { readonly screen: Extract<Screen, { kind: 'deed' }> }) {
  return (
    <main className="card-screen wrong" data-screen="deed">
      <p className="eyebrow">{words.taken.deed}</p>
      <h1>{screen.deed}</h1>
      <section className="follows">
        <h2>{words.taken.wrong}</h2>
        <p className="lead">{screen.then}</p>
      </section>
      <div className="tool-row">
        <Tap className="tool" data-studio="next" onTap={() => dispatch({ type: 'next' })}>
          {words.taken.deedOn}
        </Tap>
      </div>
    </main>
  );
}
