import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { BarView } from '../../journey/view.ts';
import { fill } from '../fill.ts';
import { Filled } from './Filled.tsx';

type FootProps = { readonly bar: BarView; readonly words: InterfaceWords };

/** What the bar does, in plain words. */
export function Foot({ bar, words }: FootProps) {
  return (
    <footer className="foot quiet">
      <p>
        <Filled words={fill(words.foot.emergency, { region: bar.region.name })} values={{ number: bar.emergency.number }} />
      </p>
      <p>
        {words.foot.leave} <span className="keys">{words.foot.keys}</span>
      </p>
      {bar.emergency.href !== null && (
        <p>
          <a href="./how-we-know.html">{words.foot.howWeKnow}</a>
        </p>
      )}
    </footer>
  );
}
