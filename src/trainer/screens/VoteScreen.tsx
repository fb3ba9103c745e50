import { useState } from 'react';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { handsText } from '../case/hands.ts';
import type { Screen } from '../session/screen.ts';
import type { StudioEvent } from '../session/studio.ts';

type VoteScreenProps = {
  readonly screen: Extract<Screen, { kind: 'vote' }>;
  readonly words: TrainerWords;
  readonly dispatch: (event: StudioEvent) => void;
};

/** The question and every answer with its letter, as large as the back row needs; a press on one is the room's choice. */
export function VoteScreen({ screen: { step, question, ask, choose, options }, words, dispatch }: VoteScreenProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { vote } = words;
  const press = (id: string): void => {
    if (choose === 'one') dispatch({ type: 'take', step, options: [id] });
    else setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  };
  return (
    <main className="vote-screen" data-screen="vote" data-step={step}>
      {ask !== null && <p className="vote-ask">{ask}</p>}
      <div className="vote-head">
        <h1>{question}</h1>
        {choose === 'several' && ticked.length === 0 && <p className="quiet">{vote.several}</p>}
        {choose === 'several' && ticked.length > 0 && (
          <Tap className="go" data-studio="take" onTap={() => dispatch({ type: 'take', step, options: ticked })}>
            {vote.takeTicked}
          </Tap>
        )}
      </div>
      <ol className={`vote-options ${crowdOf(options.length)}`}>
        {options.map(({ id, letter, label, hands }) => (
          <li key={id}>
            <Tap data-option={id} aria-pressed={choose === 'several' ? ticked.includes(id) : undefined} onTap={() => press(id)}>
              <b>{letter}</b> <span>{label}</span>{' '}
              {hands > 0 && <small data-hands={hands}>{options.length > mostWithWords ? hands : handsText(hands, words)}</small>}
            </Tap>
          </li>
        ))}
      </ol>
    </main>
  );
}

/** So many answers stand below each other, and so many have room for a word beside the number of hands. */
const mostInOneColumn = 6;
const mostWithWords = 14;

/** How close together the answers stand, so that all of them are on one screen. */
function crowdOf(count: number): string {
  if (count > mostWithWords) return 'crowd';
  return count > mostInOneColumn ? 'many' : '';
}
