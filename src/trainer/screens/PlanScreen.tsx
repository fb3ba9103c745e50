import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { PlanView } from '../../journey/view/view.ts';
import type { On } from '../../ui/on.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { timingText } from '../../ui/text/times.ts';

type PlanScreenProps = { readonly view: PlanView; readonly words: InterfaceWords; readonly on: On };

/** The plan in its headings, each under its time: what a room can read. Every word of it stands in the whole plan. */
export function PlanScreen({ view, words, on }: PlanScreenProps) {
  const open = view.refinements.filter(({ answer }) => answer === null);
  return (
    <main className="plan-screen" data-screen="plan" data-page="plan" data-step={view.step}>
      <h1>{view.heading}</h1>
      <p className="plan-donts">{view.donts.map(({ what }) => what).join(' · ')}</p>
      <div className="plan-groups">
        {view.groups.map(({ timing, actions }) => (
          <section key={timing} data-timing={timing}>
            <h2>{timingText(timing, view.byDay, words)}</h2>
            <ul>
              {actions.map(({ id, what }) => (
                <li key={id} data-action={id}>
                  {what}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {open.length > 0 && (
        <div className="plan-refine">
          {open.map(({ step, label }) => (
            <Tap key={step} className="tool small" data-refine={step} onTap={() => on.refine(step)}>
              {label}
            </Tap>
          ))}
        </div>
      )}
    </main>
  );
}
