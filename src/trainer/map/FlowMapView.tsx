import { type KeyboardEvent, useRef } from 'react';
import type { FlowMap, MapEdge, MapNode, MapPoint } from '../../flow/flow-map.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { type Walked, wayKey } from '../case/walked.ts';
import type { Window } from './map-window.ts';
import { type MapMoves, useMapGestures } from './use-map-gestures.ts';

type FlowMapViewProps = {
  readonly map: FlowMap;
  readonly walked: Walked;
  readonly fold: Audience | null;
  readonly window: Window;
  readonly words: TrainerWords;
  readonly onJump: (step: string) => void;
  readonly moves: MapMoves;
};

/** The flow, drawn: where we are, the way walked, and the ways not taken. */
export function FlowMapView({ map, walked, fold, window, words, onJump, moves }: FlowMapViewProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { handlers, wasDragged } = useMapGestures(svg, moves);
  const choose = (step: string): void => {
    if (!wasDragged()) onJump(step);
  };
  const folded = (audiences: readonly Audience[]): boolean => fold !== null && !audiences.includes(fold);
  return (
    <svg
      ref={svg}
      className="flow-map"
      {...movedByKeys}
      {...handlers}
      aria-label={words.map.heading}
      viewBox={`${window.x} ${window.y} ${window.width} ${window.height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      {map.edges.map((edge) => (
        <Way
          key={`${edge.from} ${edge.to} ${edge.label}`}
          edge={edge}
          walked={walked.ways.has(wayKey(edge.from, edge.to))}
          folded={folded(edge.audiences)}
        />
      ))}
      {map.nodes.map((node) => (
        <Step key={node.id} node={node} walked={walked} folded={folded(node.audiences)} words={words} onJump={choose} />
      ))}
    </svg>
  );
}

type WayProps = { readonly edge: MapEdge; readonly walked: boolean; readonly folded: boolean };

function Way({ edge, walked, folded }: WayProps) {
  const kind = `${walked ? ' walked' : ''}${folded ? ' folded' : ''}${edge.refinement ? ' refinement' : ''}`;
  return (
    <g className={`way-line${kind}`}>
      <path d={pathOf(edge.points)} />
      <path className="head" d={headOf(edge.points)} />
      {edge.labelBox !== null && !edge.refinement && (
        <text x={edge.labelBox.x + 3}>
          {edge.labelBox.lines.map((line, index) => (
            <tspan key={line} x={(edge.labelBox?.x ?? 0) + 3} y={(edge.labelBox?.y ?? 0) + 13 + index * 16}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

type StepProps = {
  readonly node: MapNode;
  readonly walked: Walked;
  readonly folded: boolean;
  readonly words: TrainerWords;
  readonly onJump: (step: string) => void;
};

function Step({ node, walked, folded, words, onJump }: StepProps) {
  const here = walked.here === node.id;
  const state = `${here ? ' here' : ''}${walked.steps.has(node.id) ? ' walked' : ''}${folded ? ' folded' : ''}`;
  const kind = here ? words.map.here : words.map.kinds[node.kind];
  const whose = node.audiences.length < audiences.length ? inTwoLines(node.audiences.map((audience) => words.audiences[audience])) : [];
  const act = {
    role: 'button',
    tabIndex: 0,
    // What is drawn, word for word: whoever says what they see is understood.
    'aria-label': [kind, node.lines.join(' '), ...whose].join(' '),
    'aria-current': here ? ('step' as const) : undefined,
    onClick: () => onJump(node.id),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        onJump(node.id);
      }
    },
  };
  return (
    <g className={`step ${node.kind}${state}`} data-map-step={node.id} {...act}>
      <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={node.kind === 'question' ? 10 : 4} />
      <text className="kind" x={node.x + 12} y={node.y + 19}>
        {kind}
      </text>
      <text className="name" x={node.x + 12}>
        {node.lines.map((line, index) => (
          <tspan key={line} x={node.x + 12} y={node.y + 40 + index * 20}>
            {line}
          </tspan>
        ))}
      </text>
      {whose.length > 0 && (
        <text className="kind" x={node.x + 12}>
          {whose.map((line, index) => (
            <tspan key={line} x={node.x + 12} y={node.y + node.height - 20 + index * 13}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** Arrows and + − are the map's while it has the focus. */
const movedByKeys = { role: 'group', tabIndex: 0 };

/** Three names do not fit beside each other in a step. */
function inTwoLines(names: readonly string[]): readonly string[] {
  return [names.slice(0, 2), names.slice(2)].filter((line) => line.length > 0).map((line) => line.join(', '));
}

function pathOf(points: readonly MapPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
}

/** A head at the end of a line, in the line's own direction. */
function headOf(points: readonly MapPoint[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const back = { x: end.x - dx * 7, y: end.y - dy * 7 };
  return `M${end.x} ${end.y} L${back.x - dy * 4} ${back.y + dx * 4} L${back.x + dy * 4} ${back.y - dx * 4} Z`;
}
