import { useId } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView, ServiceView } from '../../journey/view/service-view.ts';
import type { PlanActionView, PlanView } from '../../journey/view/view.ts';
import { ActionBody } from '../../ui/parts/action/ActionBody.tsx';
import { Prose } from '../../ui/parts/Prose.tsx';
import { UnfoldedContext } from '../../ui/parts/unfolded.ts';
import { type Markup, raw } from '../markup.ts';

type Printed = Pick<PlanView, 'heading' | 'lead' | 'donts' | 'groups'>;

/** The plan for a page without a program: the app's own parts, without what is tapped, folded or changes with the hour. */
export function planMarkup(plan: Printed, words: InterfaceWords): Markup {
  return raw(renderToStaticMarkup(<GuidePlan plan={plan} words={words} />));
}

function GuidePlan({ plan, words }: { readonly plan: Printed; readonly words: InterfaceWords }) {
  return (
    <UnfoldedContext value="paper">
      <h1>{plan.heading}</h1>
      <Prose prose={plan.lead} />
      <section>
        <h2>{words.plan.donts}</h2>
        <ul className="dashes">
          {plan.donts.map(({ id, what }) => (
            <li key={id}>
              <strong>{what}</strong>
            </li>
          ))}
        </ul>
      </section>
      {plan.groups.map(({ timing, actions }) => (
        <section key={timing} data-timing={timing}>
          <h2>{words.plan.timings[timing]}</h2>
          {actions.map((action) => (
            <GuideAction key={action.id} action={action} words={words} />
          ))}
        </section>
      ))}
    </UnfoldedContext>
  );
}

function GuideAction({ action, words }: { readonly action: PlanActionView; readonly words: InterfaceWords }) {
  const heading = useId();
  return (
    <article aria-labelledby={heading}>
      <h3 id={heading}>{action.what}</h3>
      <ActionBody action={printed(action)} heading={heading} headingLevel={3} words={words} on={null} />
    </article>
  );
}

/** Without what has a page of its own (who says so), and what is only for whoever comes back (what comes next). */
function printed(action: PlanActionView): PlanActionView {
  const { services, ...kept } = action;
  return { ...kept, services: services.map(withoutClock), go: null, guides: [], programmes: [], rung: null, sources: [], reviewed: true };
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
