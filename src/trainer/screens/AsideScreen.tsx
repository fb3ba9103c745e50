import { leadsTo, walkedBy } from '../case/walked.ts';
import { ComparePanel } from '../desk/ComparePanel.tsx';
import { MapPanel } from '../map/MapPanel.tsx';
import type { ScreenProps } from '../pages/page-props.ts';
import { Card } from '../parts/Card.tsx';
import { toolAt } from '../session/screen-of.ts';
import type { Aside } from '../session/studio.ts';
import { ToolScreen } from './ToolScreen.tsx';

/** What lies over the page until it is taken away: the map, two ways, or a card. */
export function AsideScreen({ material, studio: { play }, dispatch, aside }: ScreenProps & { readonly aside: Aside }) {
  const { words } = material.training;
  switch (aside.kind) {
    case 'map':
      return (
        <main className="card-screen map-screen" data-screen="map">
          <h1 className="visually-hidden">{words.map.heading}</h1>
          <MapPanel
            material={material}
            walked={walkedBy(material, play?.now.events ?? [])}
            aside={aside}
            ratio={16 / 9}
            change={(changed) => dispatch({ type: 'aside', aside: changed })}
            leads={(step) => play !== null && leadsTo(material, play, step)}
            dispatch={dispatch}
          />
        </main>
      );
    case 'compare':
      return (
        <main className="card-screen broad" data-screen="compare">
          <h1>{words.compare.heading}</h1>
          {play !== null && <ComparePanel material={material} play={play} with={aside.with} />}
        </main>
      );
    case 'card': {
      const card = material.disagreements.find(({ id }) => id === aside.id);
      return (
        <main className="card-screen broad" data-screen="card">
          <p className="eyebrow">{words.cards.heading}</p>
          {card !== undefined && <Card card={card} material={material} level={1} />}
        </main>
      );
    }
    case 'tool': {
      const view = play === null ? null : toolAt(material, play, aside.id);
      return view === null ? null : <ToolScreen view={view} words={words} />;
    }
    default:
      return aside satisfies never;
  }
}
