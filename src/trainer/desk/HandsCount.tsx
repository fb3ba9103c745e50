import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Screen } from '../session/screen.ts';
import type { StudioEvent } from '../session/studio.ts';

type HandsCountProps = {
  readonly screen: Extract<Screen, { kind: 'vote' }>;
  readonly words: TrainerWords['vote'];
  readonly dispatch: (event: StudioEvent) => void;
};

/** The presenter counts hands: with a tap for each, or typed. The room sees the numbers at once. */
export function HandsCount({ screen: { step, options }, words, dispatch }: HandsCountProps) {
  const count = (option: string, hands: number): void => dispatch({ type: 'hands', step, option, count: hands });
  return (
    <section className="hands-count">
      <h3>{words.hands}</h3>
      <p className="quiet">{words.help}</p>
      <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <ul>
          {options.map(({ id, letter, label, hands }) => (
            <li key={id}>
              <Tap
                className="tool small"
                data-hand={id}
                aria-label={`${words.more} ${letter}: ${label}`}
                // Hands go up quickly: every tap counts, also where two would elsewhere be one double tap.
                onPointerUp={() => count(id, hands + 1)}
                onTap={({ detail }) => detail === 0 && count(id, hands + 1)}
              >
                {letter}
              </Tap>
              <input
                type="number"
                min={0}
                max={999}
                inputMode="numeric"
                value={hands === 0 ? '' : hands}
                aria-label={`${words.typed} ${letter}`}
                onChange={({ target }) => count(id, Number(target.value) || 0)}
              />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
