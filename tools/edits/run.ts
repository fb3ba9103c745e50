import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { readFolder } from '../../src/build/load/load-content.ts';
import { readFiles } from '../../src/build/load/read-files.ts';
import type { Edit } from './edit.ts';
import { judgeOf, type Verdict } from './judge.ts';
import { editsOfDisguises } from './of-disguises.ts';
import { editsOfFacts } from './of-facts.ts';
import { editsOfRules } from './of-rules.ts';
import { editsOfWords } from './of-words.ts';

/**
 * Makes unsafe edits on the real content, each alone, and prints what stopped it: `npm run prove:edits`. `--every 10` makes every tenth
 * only; `--only pay` those whose names hold that. `--results FILE` writes each verdict down as it comes, and makes only what is not there
 * yet: a run that was cut goes on. Fails where one passes unseen, or too few of words and facts are refused.
 */
const text = { type: 'string', default: '' } as const;
const { values } = parseArgs({
  options: { every: { ...text, default: '1' }, only: text, results: text },
});
const every = Number(values.every);
const edits = [...editsOfWords, ...editsOfFacts, ...editsOfRules, ...editsOfDisguises].filter(
  ({ name }, index) => index % every === 0 && name.includes(values.only),
);
const keyOf = ({ group, name }: Edit): string => `${group}: ${name}`;
const known = new Map<string, Verdict>(
  values.results !== '' && existsSync(values.results)
    ? readFileSync(values.results, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): [string, Verdict] => JSON.parse(line))
    : [],
);

const texts = readFolder(flowsFolder);
const { refusedTogether, judge } = judgeOf(readFiles(texts), [...texts.keys()]);
const note = (edit: Edit, verdict: Verdict): void => {
  const key = keyOf(edit);
  if (values.results !== '' && !known.has(key)) appendFileSync(values.results, `${JSON.stringify([key, verdict])}\n`);
  known.set(key, verdict);
  console.error(`${verdict.fate}: ${key} (${verdict.by})`);
};
// All but rules are made together where that says the same: few are left to be made alone. A rule that is weaker would change what is
// said of the others.
const open = edits.filter((edit) => edit.group !== 'rules' && !known.has(keyOf(edit)));
for (const [edit, by] of refusedTogether(open)) note(edit, { fate: 'refused', by });
const judged = edits.map((edit): { readonly edit: Edit; readonly verdict: Verdict } => {
  const verdict = known.get(keyOf(edit)) ?? judge(edit);
  if (!known.has(keyOf(edit))) note(edit, verdict);
  return { edit, verdict };
});

const groups = ['words', 'facts', 'guides', 'rules'] as const;
const counted = (of: readonly string[], fate?: Verdict['fate']): number =>
  judged.filter(({ edit, verdict }) => of.includes(edit.group) && (fate === undefined || verdict.fate === fate)).length;
const row = (name: string, of: readonly string[]): string =>
  `| ${name} | ${counted(of)} | ${counted(of, 'refused')} | ${counted(of, 'named')} | ${counted(of, 'neither')} |`;
const passed = judged.filter(({ verdict }) => verdict.fate === 'neither').map(({ edit }) => `  ${keyOf(edit)}`);
const refused = counted(['words', 'facts'], 'refused');
const ok = passed.length === 0 && refused * 4 >= counted(['words', 'facts']) * 3;
console.log(
  [
    '| edits of | made | refused by a rule | named as a danger, held by the lock | neither |',
    '|---|---:|---:|---:|---:|',
    ...groups.map((group) => row(group, [group])),
    row('all', groups),
    '',
    passed.length === 0 ? 'None passes unseen.' : `Passed unseen:\n${passed.join('\n')}`,
  ].join('\n'),
);
process.exitCode = ok ? 0 : 1;
