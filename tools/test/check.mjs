// npm run check: what every change must pass, in the order in which a failure is quickest to understand.
import { requireNode } from '../node-version.mjs';
import { printOutcome, runStage } from './run-stage.mjs';
import { checkStages } from './stages.mjs';

requireNode();

const failed = [];
for (const stage of checkStages) {
  const outcome = await runStage(stage);
  printOutcome(outcome);
  if (!outcome.ok) failed.push(outcome.name);
}

console.log(failed.length === 0 ? 'Everything passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
