import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import { sourceNames } from '../case/names.ts';
import type { Screen } from '../session/screen.ts';
import { letterAt } from '../session/screen-of.ts';
import type { StudioEvent } from '../session/studio.ts';

type PracticeScreenProps = {
  readonly screen: Extract<Screen, { kind: 'practice' }>;
  readonly material: Material;
  readonly dispatch: (event: StudioEvent) => void;
};

/** What somebody says, three first answers, what each of them does, and the good one to say aloud. */
export function PracticeScreen({ screen, material, dispatch }: PracticeScreenProps) {
  const { turn, stage, chosen } = screen;
  const words = material.training.words.practice;
  const best = turn.answers.find(({ fits }) => fits);
  return (
    <main className={`card-screen broad practice ${stage}`} data-screen="practice" data-stage={stage} data-turn={turn.id}>
      <p className="eyebrow">{turn.who}</p>
      {stage === 'aloud' ? (
        <>
          <h1>{words.aloud}</h1>
          <blockquote className="said-aloud">{best?.text}</blockquote>
          <p className="lead">{words.swap}</p>
        </>
      ) : (
        <h1 className="said">{turn.says}</h1>
      )}
      {stage === 'answers' && (
        <>
          <h2>{words.answers}</h2>
          <ol className="vote-options">
            {turn.answers.map(({ text }, index) => (
              <li key={text}>
                <Tap data-first={index} onTap={() => dispatch({ type: 'firstAnswer', chosen: index })}>
                  <b>{letterAt(index)}</b> <span>{text}</span>
                </Tap>
              </li>
            ))}
          </ol>
        </>
      )}
      {stage === 'explained' && (
        <ol className="explained-answers">
          {turn.answers.map(({ text, fits, why, sources }, index) => (
            <li key={text} className={fits ? 'fits' : undefined} aria-current={index === chosen ? 'true' : undefined} data-fits={fits}>
              <p>
                <b>{letterAt(index)}</b> <strong>{text}</strong>
              </p>
              <p>{why}</p>
              <p className="card-sources">
                {words.sources} {sourceNames(material.flow, sources).join('; ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}
