import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/view.ts';
import { counted } from '../../text/fill.ts';
import { Fold } from '../Fold.tsx';
import { Numbers } from '../Numbers.tsx';
import { ServiceCard } from './ServiceCard.tsx';

type HelpersProps = {
  readonly services: readonly ServiceView[];
  /** One below the heading of the action. */
  readonly level: 3 | 4;
  /** These stand at the head of the plan already, with their numbers: here each is a line, which opens. */
  readonly atHead?: readonly string[] | undefined;
  readonly words: InterfaceWords;
};

/** Three helpers are a choice; more than that would have to be read through first, so the others are folded away. */
const most = 3;

/** Who helps with an action. */
export function Helpers({ services, level, atHead = [], words }: HelpersProps) {
  const cards = services.map((service) => {
    const card = <ServiceCard key={service.id} service={service} level={level} brief words={words} />;
    return atHead.includes(service.id) ? (
      <Fold key={service.id} summary={<Numbers text={service.name} />} className="at-head">
        {card}
      </Fold>
    ) : (
      card
    );
  });
  if (cards.length <= most + 1) return cards;
  return (
    <>
      {cards.slice(0, most)}
      <Fold summary={counted(words.plan.helpersMore, cards.length - most, words.locale)}>{cards.slice(most)}</Fold>
    </>
  );
}
