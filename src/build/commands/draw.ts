import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../flows-folder.ts';
import { layOut } from '../map/lay-out.ts';
import { mapMermaid } from '../map/mermaid.ts';
import { mapSvg } from '../map/svg.ts';
import type { Command } from './command.ts';
import { asked, soundFlows } from './loaded.ts';

/** Draws the map that lies in docs/map: the same flow draws the same picture, so a change of it can be seen in review. */
export const draw: Command = {
  usage: '              docs/map anew: every step and way as one A3 page (SVG), and as Mermaid',
  async run(args) {
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const folder = join(rootFolder, 'docs', 'map');
    mkdirSync(folder, { recursive: true });
    for (const { id, content } of flows) {
      const map = await layOut(content.flow);
      writeFileSync(join(folder, `${id}.svg`), mapSvg(map, 'Handrail: every step, and every way on'));
      writeFileSync(join(folder, `${id}.mmd`), mapMermaid(map));
      console.log(`docs/map/${id}.svg and docs/map/${id}.mmd: ${map.nodes.length} steps, ${map.edges.length} ways.`);
    }
    return 0;
  },
};
