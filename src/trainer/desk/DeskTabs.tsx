import { wordsFor } from '../../flow/wording.ts';
import { isOffered } from '../../journey/tools/view-of-tool.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import { leadsTo, walkedBy } from '../case/walked.ts';
import type { ComparedWith } from '../compare/comparison.ts';
import { MapPanel } from '../map/MapPanel.tsx';
import { Card } from '../parts/Card.tsx';
import { sceneAt } from '../session/screen-of.ts';
import type { Aside, MapAside, Play, Studio, StudioEvent } from '../session/studio.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { type Tab, tabs } from './desk-page.ts';
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
  readonly with: ComparedWith;
  readonly onWith: (other: ComparedWith) => void;
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
      return <Notes material={material} studio={studio} play={play} dispatch={dispatch} />;
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
            leads={(step) => play !== null && leadsTo(material, play, step)}
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
    case 'tools':
      return <Tools material={material} studio={studio} play={play} dispatch={dispatch} />;
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

/** What a plan can make for this person's hand, each to be shown to the room. */
function Tools({ material, studio, play, dispatch }: Pick<DeskTabsProps, 'material' | 'studio' | 'play' | 'dispatch'>) {
  const { tool: words } = material.training.words;
  const scene = sceneAt(material, play);
  const offered = material.hand.tools.filter((tool) => isOffered(scene, tool));
  return (
    <>
      <p className="quiet">{offered.length === 0 ? words.none : words.help}</p>
      <ul className="tempts">
        {offered.map(({ id, words: own }) => (
          <li key={id}>
            <p>{wordsFor(own.heading, play.audience)}</p>
            <Show material={material} studio={studio} aside={{ kind: 'tool', id }} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ShowProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly aside: Aside;
  readonly dispatch: (event: StudioEvent) => void;
};

const nameOf = (aside: Aside): string => ('id' in aside ? `${aside.kind} ${aside.id}` : aside.kind);

/** Puts it before the room, or takes it away again. */
function Show({ material, studio, aside, dispatch }: ShowProps) {
  const { desk } = material.training.words;
  const shown = studio.aside !== null && nameOf(studio.aside) === nameOf(aside);
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
