import { renderToStaticMarkup } from 'react-dom/server';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView, PlanActionView, PlanView, ServiceView } from '../../journey/view/view.ts';
import { Numbers } from '../../ui/parts/Numbers.tsx';
import { Prose } from '../../ui/parts/Prose.tsx';
import { Ways } from '../../ui/parts/service/Ways.tsx';
import { factsOf } from '../../ui/text/about-service.ts';
import { sortChannels } from '../../ui/text/channel-order.ts';
import { inOrder } from '../../ui/text/in-order.ts';
import { type Markup, raw } from '../markup.ts';

type Printed = Pick<PlanView, 'heading' | 'lead' | 'donts' | 'groups'>;

/** The plan for a page without a program: the app's own parts, without what is tapped, folded or changes with the hour. */
export function planMarkup(plan: Printed, words: InterfaceWords): Markup {
  return raw(renderToStaticMarkup(<GuidePlan plan={plan} words={words} />));
}

function GuidePlan({ plan, words }: { readonly plan: Printed; readonly words: InterfaceWords }) {
  return (
    <>
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
    </>
  );
}

function GuideAction({ action, words }: { readonly action: PlanActionView; readonly words: InterfaceWords }) {
  const { what, how, say, services, why, cannot } = action;
  return (
    <article>
      <h3>{what}</h3>
      <Prose prose={how} />
      {say.length > 0 && <p>{words.plan.say}</p>}
      {inOrder(say, (text) => (
        <blockquote>{text}</blockquote>
      ))}
      {services.map((service) => (
        <GuideService key={service.id} service={service} words={words} />
      ))}
      <Prose prose={why} />
      {cannot.length > 0 && (
        <p>
          <strong>{words.plan.cannot}</strong>
        </p>
      )}
      <Prose prose={cannot} />
    </article>
  );
}

function GuideService({ service, words }: { readonly service: ServiceView; readonly words: InterfaceWords }) {
  const { direct, others, places } = sortChannels(service.channels.map(withoutClock));
  const { what, expect, cannot, openness, repeated } = service;
  const always = openness.state === 'always' ? [`${words.service.always}.`] : [];
  const facts = [...always, ...factsOf(service, words)];
  return (
    <div className="service">
      <p>
        <strong>
          <Numbers text={service.name} />
        </strong>
      </p>
      <Ways channels={[...direct, ...others, ...places]} words={words} />
      {!repeated && (
        <>
          <p>
            <Numbers text={what} />
          </p>
          {facts.length > 0 && (
            <p className="facts">
              <Numbers text={facts.join(' ')} />
            </p>
          )}
          {expect !== null && (
            <p>
              <Numbers text={expect} />
            </p>
          )}
          {cannot !== null && (
            <p>
              <Numbers text={`${words.service.cannot}: ${cannot}`} />
            </p>
          )}
        </>
      )}
    </div>
  );
}

/** A page has no clock: of hours it says only what holds at every hour. */
function withoutClock(channel: ChannelView): ChannelView {
  if (!('openness' in channel) || channel.openness?.state === 'always') return channel;
  const { openness: _, ...always } = channel;
  return always;
}
