import type { ReactNode } from 'react';
import { fill } from '../../ui/text/fill.ts';
import { dateText } from '../../ui/text/times.ts';
import type { Material } from '../case/material.ts';
import { LocalLines } from '../parts/LocalPanel.tsx';
import { Mark } from '../parts/Mark.tsx';
import { ServiceLines } from '../parts/ServiceLines.tsx';
import type { LocalNames } from '../session/studio.ts';
import { numbersOf } from './pack-content.ts';

export type SheetProps = { readonly material: Material; readonly region: string; readonly local: LocalNames };

type FrameProps = {
  readonly material: Material;
  readonly kind: string;
  /** Whether a case is told on it, the numbers of the place stand on it, or neither. */
  readonly of?: 'case' | 'numbers' | 'nothing';
  readonly draft?: boolean;
  readonly children: ReactNode;
};

/** One sheet of a pack: it begins on a page of its own, and the mark stands on each of its pages. */
export function Sheet({ material, kind, of = 'case', draft = false, children }: FrameProps) {
  const { training, flow, today } = material;
  const printed = dateText(today.toISOString().slice(0, 10), flow.words) ?? '';
  return (
    <article className={`sheet ${kind}`} data-sheet={kind}>
      <div className="sheet-head">
        <Mark words={training.words} of={of} on="paper" />
      </div>
      <div className="sheet-body">
        {draft && <p className="sheet-draft">{flow.words.plan.draft}</p>}
        {children}
        <p className="quiet">{fill(training.words.packs.printed, { date: printed })}</p>
      </div>
    </article>
  );
}

export function Lines({ lines, ordered = false }: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={ordered ? 'numbers' : 'dashes'}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

/** Who listens in this place, and who helps in this very house. */
export function Numbers({ material, region, local }: SheetProps) {
  const { bar, services } = numbersOf(material, region);
  const { packs, opening } = material.training.words;
  return (
    <section className="numbers-here">
      <h2>{fill(packs.numbers, { region: bar.region.name })}</h2>
      <ServiceLines services={services} words={material.flow.words} />
      {services.every(({ kind }) => kind !== 'emergency') && (
        <p>{fill(opening.emergency, { number: bar.emergency.number, region: bar.region.name })}</p>
      )}
      <LocalLines local={local} words={material.training.words} />
    </section>
  );
}
