import { flowsFolder } from '../../src/build/flows-folder.ts';
import { loadLibrary, readFolder } from '../../src/build/load/load-content.ts';
import { allMutants } from './all-mutants.ts';
import { harmlessBy } from './harmless.ts';
import { judgeOf } from './judge.ts';

/** Judges every `of`th mutant of a flow from the `part`th on, and prints a line of JSON for each: `part <part> <of> [<flow>]`. */
const [part = 0, of = 1] = process.argv.slice(2, 4).map(Number);
const { flows } = loadLibrary(readFolder(flowsFolder));
const { content, raw, promises } = flows.find(({ id }) => id === process.argv[4]) ?? flows[0];
if (content === null || raw === null) throw new Error('flows/ has a problem: run `npm run flows -- check`.');
const judge = judgeOf(content, raw, promises);
for (const [index, mutant] of allMutants(content).entries()) {
  if (index % of !== part) continue;
  const { operator, at, what } = mutant;
  const caught = judge(mutant);
  console.log(JSON.stringify({ operator, at, what, caught, harmless: caught === null ? harmlessBy(content, promises, mutant) : null }));
}
