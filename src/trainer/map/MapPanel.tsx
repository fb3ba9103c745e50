import { useState } from 'react';
import { audiences } from '../../flow/vocabulary.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { Material } from '../case/material.ts';
import type { Walked } from '../case/walked.ts';
import type { MapAside, StudioEvent } from '../session/studio.ts';
import { FlowMapView } from './FlowMapView.tsx';
import { MapList } from './MapList.tsx';
import { closer, middleOf, moved, readableZoom, wider, windowOf, zoomed } from './map-window.ts';

type MapPanelProps = {
  readonly material: Material;
  readonly walked: Walked;
  readonly aside: MapAside;
  /** Width to height of the place it is drawn in. */
  readonly ratio: number;
  readonly change: (aside: MapAside) => void;
  /** Whether some way leads to a step. */
  readonly leads: (step: string) => boolean;
  readonly dispatch: (event: StudioEvent) => void;
};

/** The map with its tools. What is shown is part of the session, so that the room sees what the presenter points at. */
export function MapPanel({ material: { map, training }, walked, aside, ratio, change, leads, dispatch }: MapPanelProps) {
  const words = training.words.map;
  const [told, setTold] = useState('');
  const shown = windowOf(map, aside.zoom, aside.at ?? middleOf(map, walked.here), ratio);
  const jump = (step: string): void => {
    setTold(step !== walked.here && !leads(step) ? words.unreachable : '');
    dispatch({ type: 'jump', step });
  };
  return (
    <section className="map-panel" aria-label={words.heading}>
      <fieldset className="map-tools" aria-label={words.heading}>
        <Tap data-map="closer" onTap={() => change({ ...aside, zoom: closer(aside.zoom) })}>
          {words.closer}
        </Tap>
        <Tap data-map="wider" onTap={() => change({ ...aside, zoom: wider(aside.zoom) })}>
          {words.wider}
        </Tap>
        <Tap data-map="whole" onTap={() => change({ ...aside, zoom: 1 })}>
          {words.whole}
        </Tap>
        <Tap data-map="here" onTap={() => change({ ...aside, at: null, zoom: readableZoom(map, ratio) })}>
          {words.follow}
        </Tap>
        <label>
          {words.fold}{' '}
          <select
            value={aside.fold ?? ''}
            onChange={({ target }) => change({ ...aside, fold: audiences.find((one) => one === target.value) ?? null })}
          >
            <option value="">{words.everybody}</option>
            {audiences.map((audience) => (
              <option key={audience} value={audience}>
                {training.words.audiences[audience]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <p className="quiet">{words.help}</p>
      <output className="map-told" data-told={told === '' ? undefined : 'unreachable'}>
        {told}
      </output>
      <FlowMapView
        map={map}
        walked={walked}
        fold={aside.fold}
        window={shown}
        words={training.words}
        onJump={jump}
        moves={{
          move: (by) => change({ ...aside, at: moved(shown, by) }),
          zoom: (factor) => change({ ...aside, at: moved(shown, { x: 0, y: 0 }), zoom: zoomed(aside.zoom, factor) }),
        }}
      />
      <MapList map={map} walked={walked} fold={aside.fold} words={words} onJump={jump} />
    </section>
  );
}
