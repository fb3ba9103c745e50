import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import { walkedBy } from '../case/walked.ts';
import { type Tab, tabs } from '../session/desk-page.ts';
import type { Aside, MapAside, Play, Studio, StudioEvent } from '../session/studio.ts';
import { Card } from './Card.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { Notes } from './Notes.tsx';
import { WayPanel } from './WayPanel.tsx';

type DeskTabsProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly play: Play;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly mapAside: MapAside;
  readonly onMap: (aside: MapAside) => void;
  readonly with: 'case' | 'before';
  readonly onWith: (other: 'case' | 'before') => void;
  readonly dispatch: (event: StudioEvent) => void;
};

/** The presenter's side: one thing at a time, each of which can be shown to the room. */
export function DeskTabs(props: DeskTabsProps) {
  const { material, tab, onTab } = props;
  const { desk } = material.training.words;
  return (
    <>
      <div className="tabs" role="tablist" aria-label={desk.notes}>
        {tabs.map((one) => (
          <Tap key={one} role="tab" aria-selected={tab === one} data-tab={one} onTap={() => onTab(one)}>
            {desk[one]}
          </Tap>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" aria-label={desk[tab]} data-panel={tab}>
        <Panel {...props} />
      </div>
    </>
  );
}

function Panel({ material, studio, play, tab, mapAside, onMap, with: other, onWith, dispatch }: DeskTabsProps) {
  const { words } = material.training;
  switch (tab) {
    case 'notes':
      return <Notes material={material} play={play} dispatch={dispatch} />;
    case 'way':
      return <WayPanel material={material} play={play} dispatch={dispatch} />;
    case 'map':
      return (
        <>
          <div className="tool-row">
            <Show material={material} studio={studio} aside={mapAside} dispatch={dispatch} />
          </div>
          <MapPanel
            material={material}
            walked={walkedBy(material, play.now.events)}
            aside={mapAside}
            ratio={1}
            change={onMap}
            dispatch={dispatch}
          />
        </>
      );
    case 'compare':
      return (
        <>
          <div className="tool-row">
            {(['case', 'before'] as const).map((one) => (
              <Tap key={one} className="tool small" aria-pressed={other === one} data-with={one} onTap={() => onWith(one)}>
                {one === 'case' ? words.compare.withCase : words.compare.withBefore}
              </Tap>
            ))}
            <Show material={material} studio={studio} aside={{ kind: 'compare', with: other }} dispatch={dispatch} />
          </div>
          <p className="quiet">{words.compare.help}</p>
          <ComparePanel material={material} play={play} with={other} />
        </>
      );
    case 'cards':
      return material.disagreements.map((card) => (
        <div key={card.id} className="panel">
          <Card card={card} material={material} level={2} />
          <Show material={material} studio={studio} aside={{ kind: 'card', id: card.id }} dispatch={dispatch} />
        </div>
      ));
    default:
      return tab satisfies never;
  }
}

type ShowProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly aside: Aside;
  readonly dispatch: (event: StudioEvent) => void;
};

/** Puts it before the room, or takes it away again. */
function Show({ material, studio, aside, dispatch }: ShowProps) {
  const { desk } = material.training.words;
  const shown =
    studio.aside?.kind === aside.kind && (aside.kind !== 'card' || (studio.aside.kind === 'card' && studio.aside.id === aside.id));
  return (
    <Tap
      className="tool small filled"
      aria-pressed={shown}
      data-show={aside.kind}
      onTap={() => dispatch({ type: 'aside', aside: shown ? null : aside })}
    >
      {shown ? desk.hide : desk.show}
    </Tap>
  );
}
