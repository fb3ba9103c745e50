import { storyOf } from '../../journey/prove/story.ts';
import { flowsFolder } from '../flows-folder.ts';
import { loadContent, readFolder } from '../load/load-content.ts';
import { problemsText } from '../print-problems.ts';
import { proofText } from '../prove/proof-text.ts';
import { proveAll } from '../prove/prove-all.ts';
import type { Command } from './command.ts';
import { dayAsked, whichDay } from './day-asked.ts';

/** Decides every promise for all ways through and all combinations of answers. */
export const prove: Command = {
  usage: '[--json] [--today YYYY-MM-DD]   every promise, decided for all ways and answers; a broken one as the story of somebody it harms',
  run(args) {
    // Without a day nothing is overdue: a mend must not be held back by a directory that has grown old.
    const day = dayAsked(args);
    if (day === undefined) {
      console.error(whichDay('prove'));
      return 2;
    }
    const { content, promises, problems } = loadContent(readFolder(flowsFolder));
    if (content === null) {
      console.error(problemsText(problems));
      return 1;
    }
    const proof = proveAll(content, promises, day);
    if (args.includes('--json')) {
      const told = proof.verdicts.map(({ promise, breach, ...verdict }) => ({
        id: promise.id,
        says: promise.says,
        heldBy: promise.heldBy,
        ...verdict,
        story: breach === null ? null : { ...storyOf(content.flow, content.directory, breach), answers: breach.trail },
      }));
      console.log(JSON.stringify({ ...proof, verdicts: told, promises: told.length }, null, 2));
    } else console.log(proofText(proof, content));
    return proof.ok ? 0 : 1;
  },
};
