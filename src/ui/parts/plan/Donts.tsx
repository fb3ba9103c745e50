import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ShownAction } from '../../../journey/view/view.ts';
import { Fold } from '../Fold.tsx';
import { Prose } from '../Prose.tsx';

type DontsProps = { readonly donts: readonly ShownAction[]; readonly words: InterfaceWords };

/** What not to do, in one breath, before anything to do. */
export function Donts({ donts, words }: DontsProps) {
  const heading = useId();
  if (donts.length === 0) return null;
  return (
    <section className="donts" aria-labelledby={heading}>
      <h2 id={heading} className="unseen">
        {words.plan.donts}
      </h2>
      <ul className="strip">
        {donts.map((dont) => (
          <li key={dont.id} data-dont={dont.id}>
            {dont.what}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What explains it, folded, and not in the way of what to do. */
export function WhyDonts({ donts, words }: DontsProps) {
  const explained = donts.filter((dont) => dont.how.length > 0);
  if (explained.length === 0) return null;
  return (
    <Fold summary={words.plan.dontsMore} part="donts">
      {explained.map((dont) => (
        <div key={dont.id}>
          <p className="fold-label">{dont.what}</p>
          <Prose prose={dont.how} />
        </div>
      ))}
    </Fold>
  );
}
