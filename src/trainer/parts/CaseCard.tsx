import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { Scenario } from '../../flow/training.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import type { PresenterEvent } from '../session/presenter.ts';
import type { Studio } from '../session/studio.ts';

type CaseCardProps = {
  readonly scenario: Scenario;
  readonly words: TrainerWords;
  readonly studio: Studio;
  readonly dispatch: (event: PresenterEvent) => void;
};

/** A case to choose: whom it is about, how long it takes, and what it is for. */
export function CaseCard({ scenario, words, studio: { session }, dispatch }: CaseCardProps) {
  const { id, letter, title, people, about, audience, minutes, later } = scenario;
  const { start } = words;
  return (
    <li className="panel" data-case={letter}>
      <p className="eyebrow">
        {letter} · {words.audiences[audience]} · {fill(start.takes, { minutes })}
      </p>
      <h3>{title}</h3>
      <p className="quiet">{people}</p>
      <p>
        {about} {later && <em>{start.later}</em>}
      </p>
      <div className="tool-row">
        <Tap className="tool filled" data-play={id} onTap={() => dispatch({ type: 'play', scenario: id, at: Date.now() })}>
          {start.play}
        </Tap>
        <Tap className="tool" data-handouts={id} onTap={() => dispatch({ type: 'goTo', page: { name: 'packs', scenario: id } })}>
          {start.handouts}
        </Tap>
        {session !== null && !session.plan.cases.includes(id) && (
          <Tap
            className="tool"
            data-add={id}
            onTap={() => dispatch({ type: 'plan', plan: { ...session.plan, cases: [...session.plan.cases, id] } })}
          >
            {words.session.add}
          </Tap>
        )}
      </div>
    </li>
  );
}
