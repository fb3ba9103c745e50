import { useId } from 'react';
import type { CrisisView } from '../../journey/view/view.ts';
import { WayOn } from '../parts/choice/WayOn.tsx';
import { Frame } from '../parts/frame/Frame.tsx';
import { RegionPicker } from '../parts/frame/RegionPicker.tsx';
import { Prose } from '../parts/Prose.tsx';
import { ServiceCard } from '../parts/service/ServiceCard.tsx';
import { TextFirst } from '../parts/service/TextFirst.tsx';
import { textFirst } from '../text-first.ts';
import type { PageProps } from './page-props.ts';

/** People only; on the page of the plan for tonight, the plan and then the people in it. */
export function CrisisPage({ view, words, on, prefers }: PageProps<CrisisView>) {
  const heading = useId();
  const help = <Prose prose={view.help} />;
  const planFirst = view.cover === 'tonight';
  const services = prefers?.textFirst ? textFirst(view.services) : view.services;
  return (
    <Frame view={view} words={words} on={on} headingId={heading}>
      {planFirst && help}
      <RegionPicker region={prefers?.region ?? null} words={words} />
      <TextFirst services={view.services} prefers={prefers} words={words} />
      {services.map((service) => (
        <ServiceCard key={service.id} service={service} level={2} words={words} />
      ))}
      {!planFirst && help}
      <WayOn view={view} askedBy={heading} words={words} on={on} />
    </Frame>
  );
}
