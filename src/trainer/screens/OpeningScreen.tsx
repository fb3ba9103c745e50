import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { fill } from '../../ui/text/fill.ts';
import { LocalLines } from '../parts/LocalPanel.tsx';
import { ServiceLines } from '../parts/ServiceLines.tsx';
import type { Screen } from '../session/screen.ts';

type OpeningScreenProps = {
  readonly screen: Extract<Screen, { kind: 'opening' }>;
  readonly words: TrainerWords;
  readonly pageWords: InterfaceWords;
};

/** Before a case: what today is about, that anyone may leave, and who listens. */
export function OpeningScreen({ screen: { bar, services, local }, words, pageWords }: OpeningScreenProps) {
  const { opening } = words;
  return (
    <main className="card-screen two" data-screen="opening">
      <h1>{opening.heading}</h1>
      <div className="prose lead">
        {opening.note.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <section className="numbers-box">
        <h2>{opening.turn}</h2>
        <ServiceLines services={services} words={pageWords} brief />
        {services.every(({ kind }) => kind !== 'emergency') && (
          <p>{fill(opening.emergency, { number: bar.emergency.number, region: bar.region.name })}</p>
        )}
        <LocalLines local={local} words={words} />
      </section>
    </main>
  );
}
