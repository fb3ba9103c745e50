import { useId } from 'react';
import type { PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { ToolLinks } from './ToolLinks.tsx';

type InHandProps = { readonly hand: PlanView['hand']; readonly on: On };

/** What makes something for the hand. */
export function InHand({ hand, on }: InHandProps) {
  const heading = useId();
  if (hand === null) return null;
  return (
    <section className="in-hand" aria-labelledby={heading}>
      <h2 id={heading}>{hand.heading}</h2>
      <p className="quiet">{hand.help}</p>
      <ToolLinks tools={hand.tools} on={on} />
    </section>
  );
}
