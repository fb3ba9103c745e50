import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import { Fold } from '../Fold.tsx';
import { Numbers } from '../Numbers.tsx';
import { useUnfolded } from '../unfolded.ts';
import { ServiceCard } from './ServiceCard.tsx';

type HelpersProps = {
  readonly services: readonly ServiceView[];
  /** One below the heading of the action. */
  readonly level: 3 | 4;
  /** These stand at the head of the plan already, with their numbers. */
  readonly atHead?: readonly string[] | undefined;
  readonly words: InterfaceWords;
};

/** Who helps with an action: one of them in full, the others a line each, which opens. On paper, all in full. */
export function Helpers({ services, level, atHead = [], words }: HelpersProps) {
  const unfolded = useUnfolded();
  const inFull = unfolded === 'drawn' || unfolded === 'all';
  const first = services.find(({ id }) => !atHead.includes(id));
  return services.map((service) => {
    const card = <ServiceCard key={service.id} service={service} level={level} brief words={words} />;
    return inFull || service === first ? (
      card
    ) : (
      <Fold key={service.id} summary={<span>{<Numbers text={service.name} />}</span>} part={`${service.id} in full`}>
        {card}
      </Fold>
    );
  });
}
