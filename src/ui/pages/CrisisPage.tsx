import { useId } from 'react';
import type { CrisisView } from '../../journey/view.ts';
import { Frame } from '../parts/Frame.tsx';
import { NowBox } from '../parts/NowBox.tsx';
import { Prose } from '../parts/Prose.tsx';
import { ServiceCard } from '../parts/ServiceCard.tsx';
import { WayOn } from '../parts/WayOn.tsx';
import type { PageProps } from './page-props.ts';

/** People only. */
export function CrisisPage({ view, words, on }: PageProps<CrisisView>) {
  const heading = useId();
  return (
    <Frame view={view} words={words} on={on} headingId={heading}>
      <NowBox now={view.now} shown={[]} words={words} on={on} />
      {view.services.map((service) => (
        <ServiceCard key={service.id} service={service} level={2} words={words} />
      ))}
      <Prose prose={view.help} />
      <WayOn view={view} askedBy={heading} words={words} on={on} />
    </Frame>
  );
}
