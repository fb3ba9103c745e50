import { audienceNames } from '../../flow/conditions/condition-in-words.ts';
import type { FlowMap, MapEdge, MapKind, MapNode, MapPoint } from '../../flow/flow-map.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { type Markup, markup, raw } from '../markup.ts';
import { textSizes } from './text-size.ts';

const head = 150;
const page = { width: '297mm', height: '420mm' } as const;
/** A letter as well as a colour each, so that nothing is lost in black and white. */
const marks: Readonly<Record<Audience, { readonly letter: string; readonly colour: string }>> = {
  'young-person': { letter: 'Y', colour: '#0b4f4c' },
  friend: { letter: 'F', colour: '#5b4300' },
  carer: { letter: 'C', colour: '#7a4a00' },
  professional: { letter: 'P', colour: '#274b9f' },
  adult: { letter: 'A', colour: '#6b2a6e' },
};
const kinds: Readonly<Record<MapKind, string>> = {
  notice: 'A page with only a way on',
  question: 'A question; it may always be left unanswered',
  crisis: 'People only: nobody is asked for anything else',
  plan: 'The plan',
  refinement: 'Offered on the plan, answered straight back to it',
};

const style = `
text { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; fill: #000; }
.id { font-size: ${textSizes.small}px; fill: #444; }
.label { font-size: ${textSizes.node}px; font-weight: 600; }
.way { font-size: ${textSizes.edge}px; }
.box { fill: #fff; stroke: #222; stroke-width: 1.4; }
.notice .box { fill: #f2f2ee; }
.crisis .box { fill: #f0e8d7; stroke: #000; stroke-width: 3.2; }
.crisis .inner { fill: none; stroke: #000; stroke-width: 0.8; }
.plan .box { fill: #d9e9e5; stroke: #0b4f4c; stroke-width: 3.2; }
.refinement .box { stroke-dasharray: 5 3; }
.line { fill: none; stroke: #222; stroke-width: 1.4; }
.line.offered { stroke-dasharray: 5 3; stroke: #555; }
.ground { fill: #fff; }
.mark text { font-size: 11px; font-weight: 700; text-anchor: middle; fill: #fff; }
.title { font-size: 26px; font-weight: 700; }
.legend { font-size: 13px; }`;

function mark(audience: Audience, x: number, y: number): Markup {
  const { letter, colour } = marks[audience];
  return markup`<g class="mark"><rect x="${x}" y="${y}" width="17" height="17" rx="4" fill="${colour}"/><text x="${x + 8.5}" y="${y + 12.5}">${letter}</text></g>`;
}

function drawnNode({ id, x, y, width, height, lines, kind, audiences: comers, again }: MapNode): Markup {
  const top = y + 17;
  return markup`<g class="${kind}" data-step="${id}">
<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="9"/>
${kind === 'crisis' && markup`<rect class="inner" x="${x + 4}" y="${y + 4}" width="${width - 8}" height="${height - 8}" rx="6"/>`}
<text class="id" x="${x + 12}" y="${top}">${id}</text>
${again && markup`<text class="id" x="${x + width - 12}" y="${top}" text-anchor="end">+ on the plan</text>`}
${lines.map((line, index) => markup`<text class="label" x="${x + 12}" y="${top + 20 + index * textSizes.nodeLine}">${line}</text>`)}
${audiences.map((audience, index) => comers.includes(audience) && mark(audience, x + 12 + index * 21, y + height - 26))}
</g>`;
}

/** Right angles with soft corners. */
function path(points: readonly MapPoint[]): string {
  const corners = points.slice(1, -1).map((corner, index) => {
    const before = points[index] ?? corner;
    const after = points[index + 2] ?? corner;
    const from = towards(corner, before);
    const to = towards(corner, after);
    return `L${from.x} ${from.y}Q${corner.x} ${corner.y} ${to.x} ${to.y}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? '' : `M${first.x} ${first.y}${corners.join('')}L${last.x} ${last.y}`;
}

function towards(from: MapPoint, to: MapPoint): MapPoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(7, length / 2) / length;
  return { x: Math.round((from.x + (to.x - from.x) * part) * 10) / 10, y: Math.round((from.y + (to.y - from.y) * part) * 10) / 10 };
}

const colourOf = ({ audiences: goers }: MapEdge): string => {
  const [only, ...more] = goers;
  return only !== undefined && more.length === 0 ? marks[only].colour : '#222';
};

function drawnLine(edge: MapEdge): Markup {
  const colour = colourOf(edge);
  const end = `end-${audiences.find((audience) => marks[audience].colour === colour) ?? 'all'}`;
  return markup`<path class="line${edge.refinement ? ' offered' : ''}" style="stroke:${edge.refinement ? '#555' : colour}" d="${path(edge.points)}" marker-end="url(#${end})"/>`;
}

function drawnLabel(edge: MapEdge): Markup | null {
  const { labelBox } = edge;
  if (labelBox === null) return null;
  const { x, y, width, height, lines } = labelBox;
  return markup`<rect class="ground" x="${x}" y="${y}" width="${width}" height="${height}"/>
${lines.map((line, index) => markup`<text class="way" x="${x + 3}" y="${y + 13 + index * textSizes.edgeLine}" style="fill:${colourOf(edge)}">${line}</text>`)}`;
}

function arrow(id: string, colour: string): Markup {
  return markup`<marker id="end-${id}" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${colour}"/></marker>`;
}

function legend(width: number): Markup {
  const samples = (Object.entries(kinds) as [MapKind, string][]).map(([kind, text], index) => {
    const x = width - 860 + (index % 2) * 450;
    const y = 24 + Math.floor(index / 2) * 32;
    return markup`<g class="${kind}"><rect class="box" x="${x}" y="${y}" width="42" height="20" rx="5"/>${kind === 'crisis' && markup`<rect class="inner" x="${x + 4}" y="${y + 4}" width="34" height="12" rx="3"/>`}</g><text class="legend" x="${x + 54}" y="${y + 15}">${text}</text>`;
  });
  const people = audiences.map(
    (audience, index) =>
      markup`${mark(audience, 20 + index * 150, 62)}<text class="legend" x="${44 + index * 150}" y="75">${audienceNames[audience]}</text>`,
  );
  return markup`${people}<text class="legend" x="20" y="108">The letters say who comes to a step.</text><text class="legend" x="20" y="128">A line of one colour is a way of that person alone. “Talk to someone” leads to people from every step.</text>${samples}`;
}

/** The map as a picture that stands alone: A3, upright, legible in black and white. */
export function mapSvg(map: FlowMap, title: string): string {
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}" viewBox="0 0 ${map.width} ${map.height + head}" role="img" aria-label="${title}">
<style>${raw(style)}</style>
<defs>${arrow('all', '#222')}${audiences.map((audience) => arrow(audience, marks[audience].colour))}</defs>
<rect class="ground" width="${map.width}" height="${map.height + head}"/>
<text class="title" x="20" y="42">${title}</text>
${legend(map.width)}
<g transform="translate(0 ${head})">
${map.edges.map(drawnLine)}
${map.edges.map(drawnLabel)}
${map.nodes.map(drawnNode)}
</g>
</svg>`.markup.replace(/^\s*\n/gm, '')}\n`;
}
