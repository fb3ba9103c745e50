import Elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { authorsWords, type ConditionWords } from '../../flow/conditions/condition-in-words.ts';
import type { Flow } from '../../flow/flow.ts';
import type { FlowMap, MapEdge, MapNode, MapPoint } from '../../flow/flow-map.ts';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { bold, textSizes, widthOf, wrapped } from './text-size.ts';
import { type PlainNode, type PlainWay, waysOf } from './ways.ts';

/** What the trainer's map says its ways in: the words of the studio. */
export const waysInWords = ({ map, locale }: TrainerWords): ConditionWords => ({
  ...map.ways,
  oneOf: (parts) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts),
});

const node = { width: 188, padding: 12, head: 12, foot: 30 } as const;
const labelMost = 168;
const margin = 24;

const heightOf = (lines: readonly string[]): number => node.padding + node.head + lines.length * textSizes.nodeLine + node.foot;

const options: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeNodeBetweenLayers': '11',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.thoroughness': '30',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
};

function elkNode({ id, label }: PlainNode): ElkNode {
  return { id, width: node.width, height: heightOf(wrapped(label, textSizes.node * bold, node.width - 2 * node.padding)) };
}

function elkEdge({ from, to, label }: PlainWay, index: number): ElkExtendedEdge {
  const lines = wrapped(label, textSizes.edge, labelMost);
  const width = Math.max(0, ...lines.map((line) => widthOf(line, textSizes.edge))) + 6;
  const labels = label === '' ? [] : [{ text: label, width, height: lines.length * textSizes.edgeLine + 4 }];
  return { id: String(index), sources: [from], targets: [to], labels };
}

function pointsOf(edge: ElkExtendedEdge | undefined): readonly MapPoint[] {
  return (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x: round(x), y: round(y) })),
  );
}

const round = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;

/** The whole flow with a place for every step and every way. The same flow gives the same map; `says` is for authors unless others read it. */
export async function layOut(flow: Flow, says: ConditionWords = authorsWords): Promise<FlowMap> {
  const { nodes, ways } = waysOf(flow, says);
  const graph: ElkNode = { id: 'map', layoutOptions: { ...options }, children: nodes.map(elkNode), edges: ways.map(elkEdge) };
  const laid = await new Elk().layout(graph);
  const boxes = new Map((laid.children ?? []).map((child) => [child.id, child]));
  const edges = new Map((laid.edges ?? []).map((edge) => [edge.id, edge]));
  return {
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
    nodes: nodes.map((plain): MapNode => {
      const { x, y, width, height } = boxes.get(plain.id) ?? {};
      const lines = wrapped(plain.label, textSizes.node * bold, node.width - 2 * node.padding);
      return { ...plain, lines, x: round(x), y: round(y), width: round(width), height: round(height) };
    }),
    edges: ways.map((way, index): MapEdge => {
      const edge = edges.get(String(index));
      const [label] = edge?.labels ?? [];
      return {
        ...way,
        points: pointsOf(edge),
        labelBox:
          label === undefined
            ? null
            : {
                x: round(label.x),
                y: round(label.y),
                width: round(label.width),
                height: round(label.height),
                lines: wrapped(way.label, textSizes.edge, labelMost),
              },
      };
    }),
  };
}
