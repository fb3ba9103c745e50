import { audienceNames } from '../../flow/conditions/condition-in-words.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { checkWordsOf } from '../../flow/words/check-words.ts';
import { withoutNames } from '../../flow/words/names.ts';
import { type Grade, gradesOf } from '../../flow/words/register.ts';
import { textsRead } from '../../flow/words/texts.ts';
import { inOrderOfPlace, locator } from '../load/locate-finding.ts';
import type { Command } from './command.ts';
import { asked, isSound, soundFlows } from './loaded.ts';
import { findingsText } from './print-problems.ts';

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** How the words of one audience read: the middle grade and the hardest unit. */
function summary(grades: readonly Grade[], audience: Audience): string {
  const own = grades.filter((grade) => grade.audience === audience).sort((a, b) => a.grade - b.grade);
  const hardest = own.at(-1);
  return `  ${audienceNames[audience]}: ${own.length} units, grade ${middle(own.map(({ grade }) => grade)).toFixed(1)} in the middle, ${hardest?.grade.toFixed(1)} at most (${hardest?.unit}).`;
}

/** Prints every sentence that breaks a rule of the register or of the don't-say table. */
export const words: Command = {
  usage: '[--json]      every sentence that says what it should not, is too long or too hard for its reader',
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const { texts } = question;
    const findings = checkWordsOf(question.library.flows.filter(isSound), flows).map(locator(texts)).sort(inOrderOfPlace);
    const grades = flows.flatMap(({ content, raw }) =>
      gradesOf(textsRead(content, raw), withoutNames(raw, raw.register?.value.names ?? [])),
    );
    if (args.includes('--json')) {
      console.log(JSON.stringify({ ok: findings.length === 0, findings, grades: grades.map(({ place: _, ...grade }) => grade) }, null, 2));
    } else {
      if (findings.length > 0) console.error(`${findingsText(findings)}\n`);
      console.log(['Reading age:', ...audiences.map((audience) => summary(grades, audience))].join('\n'));
    }
    return findings.length === 0 ? 0 : 1;
  },
};
