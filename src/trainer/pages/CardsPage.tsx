import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import { Card } from '../parts/Card.tsx';
import { Mark } from '../parts/Mark.tsx';

/** Every card, to prepare with or to print. */
export function CardsPage({ material, toStart }: { readonly material: Material; readonly toStart: () => void }) {
  const { words } = material.training;
  return (
    <>
      <Mark words={words} />
      <main className="start" data-screen="cards">
        <header>
          <Tap className="tool small no-print" data-studio="start" onTap={toStart}>
            {words.desk.start}
          </Tap>
          <h1>{words.cards.heading}</h1>
          <p className="lead">{words.cards.help}</p>
        </header>
        {material.disagreements.map((card) => (
          <div key={card.id} className="panel">
            <Card card={card} material={material} level={2} />
          </div>
        ))}
      </main>
    </>
  );
}
