import type { Disagreement } from '../../flow/training.ts';
import type { Material } from '../case/material.ts';
import { sourceNames } from '../case/names.ts';

type CardProps = { readonly card: Disagreement; readonly material: Material; readonly level: 1 | 2 };

/** Where authorities disagree: both sides, what was chosen, and who has to confirm it. */
export function Card({ card: { question, sides, chosen, confirmWith }, material, level }: CardProps) {
  const Heading = `h${level}` as const;
  const { cards } = material.training.words;
  const [one, other] = sides;
  return (
    <article className="disagreement">
      <Heading>{question}</Heading>
      <div className="columns">
        <Side title={cards.sideA} says={one.says} />
        <Side title={cards.sideB} says={other.says} />
      </div>
      <section className="follows">
        <h3>{cards.chose}</h3>
        <p>{chosen}</p>
        <p className="quiet">
          {cards.confirm} {confirmWith.join(', ')}
        </p>
      </section>
      <footer className="card-sources">
        {cards.sources} {sourceNames(material.flow, [...new Set([...one.sources, ...other.sources])]).join('; ')}
      </footer>
    </article>
  );
}

function Side({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{says}</p>
    </section>
  );
}
