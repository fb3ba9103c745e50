import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { On } from '../../ui/on.ts';
import { Page } from '../../ui/pages/Page.tsx';
import { PlanPage } from '../../ui/pages/PlanPage.tsx';
import { Bar } from '../../ui/parts/frame/Bar.tsx';
import { Foot } from '../../ui/parts/frame/Foot.tsx';
import type { Screen } from '../session/screen.ts';

type PageScreenProps = {
  readonly screen: Extract<Screen, { kind: 'page' }>;
  readonly words: InterfaceWords;
  readonly trainerWords: TrainerWords;
  readonly on: On;
};

/** The wizard's own page, as the person in the case would have it; nothing on it can dial or open. */
export function PageScreen({ screen: { view, bar, ask }, words, trainerWords, on }: PageScreenProps) {
  return (
    <div className="wizard" data-screen="page">
      <Bar bar={bar} words={words} on={on} leaveTo={null} />
      <Page key={`${view.page} ${view.step}`} view={view} words={words} PlanPage={PlanPage} on={on} />
      <Foot bar={bar} words={words} />
      {ask !== null && (
        <aside className="ask" aria-label={trainerWords.notes.ask}>
          <p>{ask}</p>
        </aside>
      )}
    </div>
  );
}
