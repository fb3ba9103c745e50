import { useId } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView, ServiceView } from '../../journey/view/service-view.ts';
import type { PlanActionView, PlanView } from '../../journey/view/view.ts';
import { ActionBody } from '../../ui/parts/action/ActionBody.tsx';
import { OnPaper } from '../../ui/parts/action/OnPaper.tsx';
import { Prose } from '../../ui/parts/Prose.tsx';
import { Donts } from '../../ui/parts/plan/Donts.tsx';
import { PeopleFirst } from '../../ui/parts/plan/PeopleFirst.tsx';
import { UnfoldedContext } from '../../ui/parts/unfolded.ts';
import { peopleAtHead } from '../../ui/text/channel-order.ts';
import { type Markup, raw } from '../markup.ts';

type Printed = Pick<PlanView, 'heading' | 'lead' | 'donts' | 'groups'>;
type GroupProps = { readonly group: PlanView['groups'][number]; readonly atHead: readonly string[]; readonly words: InterfaceWords };

/** The plan for a page without a program: the app's own parts in the shape of the whole plan, without what is tapped or changes with the hour. */
export function planMarkup(plan: Printed, words: InterfaceWords): Markup {
  return raw(renderToStaticMarkup(<GuidePlan plan={plan} words={words} />));
}

function GuidePlan({ plan, words }: { readonly plan: Printed; readonly words: InterfaceWords }) {
  // Without a clock, whoever is named first answers at every hour.
  const people = peopleAtHead(plan.groups).filter(({ openness }) => openness.state === 'always');
  const atHead = people.map(({ id }) => id);
  return (
    <UnfoldedContext value="still">
      <h1>{plan.heading}</h1>
      <Prose prose={plan.lead} className="lead" />
      <Donts donts={plan.donts} words={words} />
      <PeopleFirst people={people.map(withoutClock)} words={words} />
      {plan.groups.map((group) => (
        <Group key={group.timing} group={group} atHead={atHead} words={words} />
      ))}
    </UnfoldedContext>
  );
}

/** One time of the plan: the names of what there is to do; what is for now stands open. */
function Group({ group, atHead, words }: GroupProps) {
  const heading = useId();
  return (
    <section className="when" aria-labelledby={heading}>
      <h2 id={heading}>{words.plan.timings[group.timing]}</h2>
      {group.actions.map((action) => (
        <GuideAction key={action.id} action={printed(action)} atHead={atHead} words={words} />
      ))}
    </section>
  );
}

type GuideActionProps = { readonly action: PlanActionView; readonly atHead: readonly string[]; readonly words: InterfaceWords };

function GuideAction({ action, atHead, words }: GuideActionProps) {
  const heading = useId();
  return (
    <article className="action" data-timing={action.timing} aria-labelledby={heading}>
      <details open={action.timing === 'now'}>
        <summary className="action-head">
          <h3 id={heading}>{action.what}</h3>
        </summary>
        <ActionBody action={action} heading={heading} headingLevel={3} atHead={atHead} words={words} on={null} />
      </details>
      <OnPaper services={action.services} words={words} />
    </article>
  );
}

/** Without what is only for whoever comes back (what comes next); that all of it is a draft is said once, at the end. */
function printed(action: PlanActionView): PlanActionView {
  const { services, ...kept } = action;
  return { ...kept, services: services.map(withoutClock), go: null, guides: [], programmes: [], rung: null, reviewed: true };
}

/** A page has no clock: of hours it says only what holds at every hour. */
function withoutClock(service: ServiceView): ServiceView {
  return { ...service, channels: service.channels.map(channelWithoutClock), holidays: null, noAnswer: null };
}

function channelWithoutClock(channel: ChannelView): ChannelView {
  if (!('openness' in channel) || channel.openness?.state === 'always') return channel;
  const { openness: _, ...always } = channel;
  return always;
}
