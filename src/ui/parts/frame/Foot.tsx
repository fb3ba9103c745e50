import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { BarView } from '../../../journey/view/view.ts';
import type { RegionControl } from '../../prefers.ts';
import { fill } from '../../text/fill.ts';
import { Filled } from '../Filled.tsx';
import { OutsideLink } from '../service/OutsideLink.tsx';
import { RegionPicker } from './RegionPicker.tsx';

type FootProps = {
  readonly bar: BarView;
  /** Null where the page has it, or where the place is known. */
  readonly region?: RegionControl | null;
  readonly words: InterfaceWords;
  /** Which content this copy was made from. */
  readonly edition?: string;
};

/** What the bar does, in plain words. */
export function Foot({ bar, region = null, words, edition }: FootProps) {
  const ofRegion = fill(words.foot.emergency, { region: bar.region.name });
  return (
    <footer className="foot quiet">
      <RegionPicker region={region} words={words} />
      {!(region?.anywhere ?? false) && (
        <p>
          <Filled words={bar.region.anywhere ? words.region.anywhere : ofRegion} values={{ number: bar.emergency.number }} />
        </p>
      )}
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
