import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { PlanView } from '../../journey/view/view.ts';
import { timingText } from '../../ui/text/times.ts';
import { ServiceLines } from '../parts/ServiceLines.tsx';

type PlanSheetProps = {
  readonly view: PlanView;
  readonly words: InterfaceWords;
  readonly until?: readonly PlanView['groups'][number]['timing'][];
  /** Numbers alone. */
  readonly brief?: boolean;
};

/** A plan on paper, short: what not to do, then each thing under its time, with boxes to tick. */
export function PlanSheet({ view, words, until, brief = false }: PlanSheetProps) {
  const groups = until === undefined ? view.groups : view.groups.filter(({ timing }) => until.includes(timing));
  return (
    <div className="plan-sheet">
      <p className="sheet-donts">
        <strong>{view.donts.map(({ what }) => what).join(' · ')}</strong>
      </p>
      {groups.map(({ timing, actions }) => (
        <section key={timing}>
          <h3>{timingText(timing, view.byDay, words)}</h3>
          <ul className="boxes">
            {actions.map(({ id, what, services }) => (
              <li key={id}>
                {what}
                <ServiceLines services={services.filter(({ repeated }) => !repeated).slice(0, 2)} words={words} brief={brief} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
