import type { Material } from '../case/material.ts';
import { Card } from '../parts/Card.tsx';
import { Mark } from '../parts/Mark.tsx';
import { PageHead } from '../parts/PageHead.tsx';

/** Every card, to prepare with or to print. */
export function CardsPage({ material, toStart }: { readonly material: Material; readonly toStart: () => void }) {
  const { words } = material.training;
  return (
    <>
      <Mark words={words} />
      <main className="start" data-screen="cards">
        <PageHead back={words.desk.start} heading={words.cards.heading} lead={words.cards.help} toStart={toStart} />
        {material.disagreements.map((card) => (
          <div key={card.id} className="panel">
            <Card card={card} material={material} level={2} />
          </div>
        ))}
      </main>
    </>
  );
}
