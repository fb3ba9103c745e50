import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { BarView } from '../../../journey/view/view.ts';
import type { RegionControl } from '../../prefers.ts';
import { fill } from '../../text/fill.ts';
import { Filled } from '../Filled.tsx';
import { Fold } from '../Fold.tsx';
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

/** One quiet line: whose numbers these are, what stays, who says so. What the bar does is folded behind it. */
export function Foot({ bar, region = null, words, edition }: FootProps) {
  const { foot } = words;
  const ofRegion = fill(foot.emergency, { region: bar.region.name });
  return (
    <footer className="foot">
      <RegionPicker region={region} words={words} />
      {bar.emergency.href !== null && (
        <>
          <OutsideLink href="./about.html" words={words}>
            {foot.leftBehind}
          </OutsideLink>
          <OutsideLink href="./how-we-know.html" words={words}>
            {foot.howWeKnow}
          </OutsideLink>
        </>
      )}
      <Fold summary={foot.about} className="about-page">
        {!(region?.anywhere ?? false) && (
          <p>
            <Filled words={bar.region.anywhere ? words.region.anywhere : ofRegion} values={{ number: bar.emergency.number }} />
          </p>
        )}
        <p>
          <span>{foot.leave}</span>
          <span className="keys">{` ${foot.keys}`}</span>
        </p>
        {edition !== undefined && <p>{fill(foot.edition, { edition })}</p>}
      </Fold>
    </footer>
  );
}
