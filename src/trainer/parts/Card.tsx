import type { Disagreement } from '../../flow/disagreement.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import type { Material } from '../case/material.ts';
import { sourceNames } from '../case/source-names.ts';

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
        <Side title={cards.sideA} side={one} material={material} words={cards} />
        <Side title={cards.sideB} side={other} material={material} words={cards} />
      </div>
      <section className="follows">
        <h3>{cards.chose}</h3>
        <p>{chosen}</p>
        <p className="quiet">
          {cards.confirm} {confirmWith.join(', ')}
        </p>
      </section>
    </article>
  );
}

type SideProps = {
  readonly title: string;
  readonly side: Disagreement['sides'][number];
  readonly material: Material;
  readonly words: TrainerWords['cards'];
};

function Side({ title, side, material, words }: SideProps) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{side.says}</p>
      {side.sources.length > 0 && (
        <p className="quiet">
          {words.sources} {sourceNames(material.flow, side.sources).join('; ')}
        </p>
      )}
    </section>
  );
}
