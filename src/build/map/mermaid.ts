import type { FlowMap, MapKind } from '../../flow/flow-map.ts';

const shapes: Readonly<Record<MapKind, readonly [string, string]>> = {
  notice: ['(', ')'],
  question: ['[', ']'],
  crisis: ['[[', ']]'],
  plan: ['([', '])'],
  refinement: ['[', ']'],
};

/** Quotes and signs that Mermaid reads as its own. */
const plain = (text: string): string => text.replaceAll('"', '#quot;').replaceAll('\n', ' ');

/** The map as a Mermaid flowchart, which many editors and sites draw by themselves. */
export function mapMermaid({ nodes, edges }: FlowMap): string {
  return `${[
    'flowchart TD',
    ...nodes.map(({ id, label, kind }) => `  ${id}${shapes[kind][0]}"${plain(label)}"${shapes[kind][1]}`),
    ...edges.map(({ from, to, refinement, label }) => {
      const line = refinement ? '-.->' : '-->';
      return `  ${from} ${line}${label === '' ? '' : `|"${plain(label)}"|`} ${to}`;
    }),
    '  classDef crisis fill:#f0e8d7,stroke:#000,stroke-width:3px,color:#000',
    '  classDef plan fill:#d9e9e5,stroke:#0b4f4c,stroke-width:3px,color:#000',
    '  classDef refinement stroke-dasharray:5 3',
    ...(['crisis', 'plan', 'refinement'] as const).flatMap((kind) => {
      const ids = nodes.filter((node) => node.kind === kind).map(({ id }) => id);
      return ids.length === 0 ? [] : [`  class ${ids.join(',')} ${kind}`];
    }),
  ].join('\n')}\n`;
}
