import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { BarView } from '../../journey/view.ts';
import { fill } from '../fill.ts';
import { Filled } from './Filled.tsx';
import { OutsideLink } from './OutsideLink.tsx';

type FootProps = {
  readonly bar: BarView;
  readonly words: InterfaceWords;
  /** Which content this copy was made from. */
  readonly edition?: string;
};

/** What the bar does, in plain words. */
export function Foot({ bar, words, edition }: FootProps) {
  return (
    <footer className="foot quiet">
      <p>
        <Filled words={fill(words.foot.emergency, { region: bar.region.name })} values={{ number: bar.emergency.number }} />
      </p>
      <p>
        {words.foot.leave} <span className="keys">{words.foot.keys}</span>
      </p>
      {bar.emergency.href !== null && (
        <p className="beside">
          <OutsideLink href="./about.html" words={words}>
            {words.foot.leftBehind}
          </OutsideLink>
        </p>
      )}
      {bar.emergency.href !== null && (
        <p className="beside">
          <OutsideLink href="./how-we-know.html" words={words}>
            {words.foot.howWeKnow}
          </OutsideLink>
        </p>
      )}
      {edition !== undefined && <p>{fill(words.foot.edition, { edition })}</p>}
    </footer>
  );
}
