import type { Plugin } from 'vite';
import { prefix, sourceOf } from '../chunks/flow-modules.ts';
import { problemsText } from '../commands/print-problems.ts';
import { flowsFolder } from '../flows-folder.ts';
import { currentContent } from '../load/current-content.ts';
import { proofText } from '../prove/proof-text.ts';
import { proveAll } from '../prove/prove-all.ts';

/** The edition that was proved last: the wizard and the trainer's page are built one after the other. */
let proved: string | undefined;

/**
 * Serves `flows/` as modules: `virtual:handrail/<flow>/page`, which its page runs, `…/content` (the flow without the words of plans,
 * and how to load the rest) and what that loads; `…/whole` is all of a flow, for whoever is not in a hurry, `…/map` its steps and ways laid out for
 * one page. `studio` is what the trainer's studio shows of all flows. What all flows share has no flow in its name; where a flow is left out, the first is meant.
 * A broken flow stops the build, and so does a flow that breaks a promise; what happens in development is in workshop-plugin.ts.
 */
export function flowPlugin(): Plugin {
  let building = false;
  return {
    name: 'handrail-flow',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      const { edition, library } = currentContent();
      if (!building || edition === proved) return;
      for (const { content, promises } of library.flows) {
        if (content === null) continue;
        // No day is given: what is overdue is shown as such, and must not hold back an urgent mend.
        const proof = proveAll(content, promises, null);
        if (!proof.ok) this.error(proofText(proof, content));
      }
      proved = edition;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { library, edition } = currentContent();
      if (building) for (const file of library.files) this.addWatchFile(`${flowsFolder}/${file}`);
      if (library.problems.length > 0) this.error(problemsText(library.problems));
      return (await sourceOf(id.slice(prefix.length + 1), library, edition)) ?? this.error(`There is no module ${id.slice(1)}.`);
    },
  };
}
