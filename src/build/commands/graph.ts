import type { Command } from './command.ts';
import { asked, soundFlows } from './loaded.ts';

/** Prints the steps and the ways between them, as JSON or as Mermaid. */
export const graph: Command = {
  usage: '[--json]      the steps and the ways between them',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const { content } = flows[0];
    const { flow } = content;
    const steps = Object.values(flow.steps).map((step) => ({
      id: step.id,
      kind: step.kind === 'question' && step.refinement ? 'refinement' : step.kind,
      options: step.kind === 'plan' ? [] : step.options.map(({ id }) => id),
    }));
    const ways = Object.values(flow.steps).flatMap((step) =>
      step.kind === 'plan'
        ? step.refine.map(({ step: to, when }) => ({ from: step.id, to, refinement: true, ...(when === undefined ? {} : { when }) }))
        : step.next.map(({ to, when }) => ({ from: step.id, to, refinement: false, ...(when === undefined ? {} : { when }) })),
    );
    if (args.includes('--json')) console.log(JSON.stringify({ start: flow.start, steps, ways }, null, 2));
    else
      console.log(
        [
          'flowchart TD',
          ...steps.map(({ id, kind }) => `  ${id}["${id}<br>${kind}"]`),
          ...ways.map(({ from, to, refinement }) => `  ${from} ${refinement ? '-.->' : '-->'} ${to}`),
        ].join('\n'),
      );
    return 0;
  },
};
