import { fill } from '../../ui/text/fill.ts';
import { caseOf } from '../case/case-of.ts';
import { decisionsOf } from '../compare/decisions.ts';
import type { ScreenProps } from '../pages/page-props.ts';
import { DecisionTable } from '../parts/DecisionTable.tsx';

/** The end: the way taken, what was decided, what to talk about, and three things to take home. */
export function DebriefScreen({ material, studio: { play } }: ScreenProps) {
  if (play === null) return null;
  const { words } = material.training;
  const { debrief, desk } = words;
  const { scenario } = caseOf(material.flow, material.training.scenarios, play);
  const { remember, discuss } = scenario ?? words.free;
  return (
    <main className="card-screen broad" data-screen="debrief">
      <p className="eyebrow">{fill(debrief.lead, { title: scenario?.title ?? desk.free })}</p>
      <h1>{debrief.heading}</h1>
      <div className="columns">
        <section>
          <h2>{debrief.way}</h2>
          <DecisionTable decisions={decisionsOf(material, play)} words={words} />
        </section>
        <section>
          <h2>{debrief.remember}</h2>
          <ol className="remember">
            {remember.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <h2>{debrief.discuss}</h2>
          <ul className="dashes">
            {discuss.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      <p className="lead">{debrief.close}</p>
      <p className="quiet">{debrief.here}</p>
    </main>
  );
}
