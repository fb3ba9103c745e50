import { useId, useState } from 'react';
import type { ServiceView } from '../../journey/view/service-view.ts';
import type { Mark, PlanActionView, PlanView } from '../../journey/view/view.ts';
import { Tap } from '../parts/choice/Tap.tsx';
import { Frame } from '../parts/frame/Frame.tsx';
import { Donts } from '../parts/plan/Donts.tsx';
import { News } from '../parts/plan/News.tsx';
import { OneThing, toHeading } from '../parts/plan/OneThing.tsx';
import { WholePlan } from '../parts/plan/WholePlan.tsx';
import { type Kept, KeptContext, UnfoldedContext } from '../parts/unfolded.ts';
import type { PlanPlace } from '../prefers.ts';
import { fill } from '../text/fill.ts';
import { textFirst } from '../text-first.ts';
import type { PageProps } from './page-props.ts';

/** The plan: one thing at a time for whoever is by themselves with it, else whole; the other is one tap away. */
export function PlanPage({ view: given, words, on, prefers }: PageProps<PlanView>) {
  const heading = useId();
  const [allOpen, setAllOpen] = useState(false);
  const [told, setTold] = useState('');
  const view = prefers?.textFirst ? { ...given, groups: given.groups.map(inTextFirst) } : given;
  const place = prefers?.plan;
  const printing = prefers?.printing ?? false;
  const one = place !== undefined && !printing && !allOpen && !(place.turned.whole ?? !view.alone);
  const tell = (action: PlanActionView, mark: Mark | null): void =>
    setTold(mark === null ? '' : fill(words.plan.told[mark], { task: action.what }));
  return (
    <UnfoldedContext value={unfoldedFor(allOpen, printing)}>
      <KeptContext value={keptOn(allOpen ? undefined : place)}>
        <Frame
          view={one ? { ...view, lead: [] } : view}
          words={words}
          on={on}
          headingId={heading}
          wide={!one}
          aside={
            one ? (
              <Progress view={view} words={words} />
            ) : (
              place !== undefined && (
                <Tap
                  className="back"
                  data-one-at-a-time=""
                  onTap={(event) => {
                    toHeading(event.currentTarget);
                    place.turn('whole', false);
                  }}
                >
                  {words.plan.oneByOne}
                </Tap>
              )
            )
          }
        >
          {place !== undefined && <News view={view} place={place} words={words} on={on} />}
          {one ? (
            <>
              <Donts donts={view.donts} words={words} />
              <OneThing view={view} place={place} words={words} on={on} marked={tell} />
            </>
          ) : (
            <WholePlan view={view} copied={given} prefers={prefers} words={words} on={on} marked={tell} unfold={() => setAllOpen(true)} />
          )}
          <output className="unseen">{told}</output>
        </Frame>
      </KeptContext>
    </UnfoldedContext>
  );
}

type ProgressProps = Pick<PageProps<PlanView>, 'view' | 'words'>;

/** Which of tonight's things this is. */
function Progress({ view: { next, byDay }, words: { plan } }: ProgressProps) {
  if (next.current === null) return null;
  const place = Math.min(next.done + 1, next.count);
  return <span>{fill(byDay ? plan.place.today : plan.place.tonight, { place, count: next.count })}</span>;
}

function unfoldedFor(allOpen: boolean, printing: boolean): 'all' | 'drawn' | 'none' {
  if (allOpen) return 'all';
  return printing ? 'drawn' : 'none';
}

/** The folds of a plan come back as they were left, like its cards. */
const keptOn =
  (place: PlanPlace | undefined) =>
  (part = ''): Kept | null => {
    if (place === undefined) return null;
    const open = place.turned[part] ?? false;
    return { open, turn: (to) => to !== open && place.turn(part, to) };
  };

type Group = PlanView['groups'][number];

function inTextFirst(group: Group): Group {
  const services = (of: readonly ServiceView[]): readonly ServiceView[] => textFirst(of);
  return { ...group, actions: group.actions.map((action) => ({ ...action, services: services(action.services) })) };
}
