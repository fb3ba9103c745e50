import { storyOf } from '../../journey/prove/story.ts';
import { looseText, proofText } from '../prove/proof-text.ts';
import { allLoose, type Proof, proveAll } from '../prove/prove-all.ts';
import type { Command } from './command.ts';
import { dayAsked, whichDay } from './command.ts';
import { asked, type Sound, soundFlows } from './loaded.ts';

/** A proof as programs read it. */
function told(proof: Proof, { content }: Sound): object {
  const verdicts = proof.verdicts.map(({ promise, breach, ...verdict }) => ({
    id: promise.id,
    says: promise.says,
    heldBy: promise.heldBy,
    ...verdict,
    story: breach === null ? null : { ...storyOf(content.flow, content.directory, breach), answers: breach.trail },
  }));
  return { ...proof, verdicts, promises: verdicts.length };
}

/** Decides every promise of every flow for all ways through and all combinations of answers. */
export const prove: Command = {
  usage: '[--json] [--today YYYY-MM-DD]   every promise, decided for all ways and answers; a broken one as the story of somebody it harms',
  run(args) {
    // Without a day nothing is overdue: a mend must not be held back by a directory that has grown old.
    const day = dayAsked(args);
    if (day === undefined) {
      console.error(whichDay('prove'));
      return 2;
    }
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const proofs = flows.map((flow) => ({ flow, proof: proveAll(flow.content, flow.promises, day) }));
    // A promise of the core is loose only where every flow is asked.
    const loose = flows.length === question.library.flows.length ? allLoose(flows) : [];
    const ok = loose.length === 0 && proofs.every(({ proof }) => proof.ok);
    if (question.rest.includes('--json')) {
      const [first, ...others] = proofs.map(({ flow, proof }) => ({ flow: flow.id, ...told(proof, flow) }));
      console.log(JSON.stringify({ ...first, ok, loose, ...(others.length > 0 ? { others } : {}) }, null, 2));
    } else {
      for (const { flow, proof } of proofs) console.log(`flows/${flow.id}:\n${proofText(proof, flow.content)}`);
      if (loose.length > 0) console.log(looseText(loose));
    }
    return ok ? 0 : 1;
  },
};
