import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { HappenedView, PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';
import { Fold } from '../Fold.tsx';

type HappenedProps = { readonly view: PlanView; readonly words: InterfaceWords; readonly on: On };

/** For whoever comes back with news: one tap to what it changes, and everything else stays as it is. */
export function Happened({ view, words: { plan }, on }: HappenedProps) {
  // Until the tools are here, only questions can take it up.
  const offered = view.happened.filter(({ to }) => to !== 'tool' || view.hand !== null);
  if (offered.length === 0) return null;
  return (
    <Fold summary={plan.happened} className="happened" part="happened">
      <p className="quiet">{plan.happenedHelp}</p>
      <ul>
        {offered.map((one) => (
          <li key={one.id}>
            <Tap className="option" data-happened={one.id} onTap={() => takeUp(one, on)}>
              {one.label}
            </Tap>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function takeUp(one: HappenedView, on: On): void {
  if (one.to === 'tool') on.tool(one.tool);
  else on[one.to](one.step);
}
