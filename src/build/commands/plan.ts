import { parseArgs } from 'node:util';
import type { Content } from '../../flow/assemble/content.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import { follow } from '../../journey/follow.ts';
import { personOf } from '../../journey/person.ts';
import { planFor } from '../../journey/plan.ts';
import type { Answer } from '../../journey/trail.ts';
import type { Command } from './command.ts';
import { asked, soundFlows } from './loaded.ts';

const problem = (what: string): number => {
  console.error(
    `flows plan: ${what}\nExample: npm run -s flows -- plan --answers '{"audience":"young-person","safe-now":"safe","demand":["money"]}' --json`,
  );
  return 2;
};

/** Answers as typed: a step id with an option id, or a list of them. */
function readAnswers(text: string): readonly Answer[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `the answers are not JSON (${error instanceof Error ? error.message : String(error)}).`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the answers must be one JSON object.';
  const answers = Object.entries(value).map(([step, options]: [string, unknown]) => ({
    step,
    options: [options].flat().map((option) => String(option).toLowerCase()),
  }));
  return answers;
}

/** Answers that name no step, or an option the step never has: a mistake to be told, not passed over. */
function strangeAnswer({ flow }: Content, { step, options }: Answer): string | undefined {
  const at = flow.steps[step];
  if (at === undefined || at.kind === 'plan')
    return `there is no question "${step}". Questions: ${Object.values(flow.steps)
      .filter(({ kind }) => kind !== 'plan')
      .map(({ id }) => id)
      .join(', ')}.`;
  const strange = options.find((option) => !at.options.some(({ id }) => id === option));
  return strange === undefined ? undefined : `"${step}" has no option "${strange}". Options: ${at.options.map(({ id }) => id).join(', ')}.`;
}

/** The plan for some answers: what is not answered counts as its silence, and the way is walked as a person would walk it. */
export const plan: Command = {
  usage: "--answers '{…}' [--json]   the plan for these answers, with the steps walked",
  run(args) {
    const question = asked(args);
    if (question === null) return 2;
    let values: { answers?: string | undefined; json?: boolean | undefined };
    try {
      ({ values } = parseArgs({ args: [...question.rest], options: { answers: { type: 'string' }, json: { type: 'boolean' } } }));
    } catch (error) {
      return problem(error instanceof Error ? error.message : String(error));
    }
    const answers = readAnswers(values.answers ?? '{}');
    if (typeof answers === 'string') return problem(answers);
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const { content } = flows[0];
    const strange = answers.map((answer) => strangeAnswer(content, answer)).find((found) => found !== undefined);
    if (strange !== undefined) return problem(strange);

    const { flow, directory } = content;
    const walk = follow(flow, answers, 'silent');
    const trail = [...walk.way, ...walk.refinements];
    const step = flow.steps[walk.at];
    if (step?.kind !== 'plan')
      return problem(
        `the walk stops at "${walk.at}", which has no way not to answer: answer it. Steps walked: ${walk.way.map(({ step: id }) => id).join(', ')}.`,
      );
    const person = personOf(flow, trail);
    const found = planFor(flow, step, person);
    const servicesOf = (needs: (typeof flow.crisis)['services']): readonly string[] => [
      ...new Set(needs.flatMap((need) => findServices(directory.services, flow.regions, need, person)).map(({ id }) => id)),
    ];
    const result = {
      steps: [...walk.way.map(({ step: id }) => id), step.id],
      answers: Object.fromEntries(trail.map(({ step: id, options }) => [id, options])),
      ignored: answers.filter((answer) => !trail.some(({ step: id }) => id === answer.step)).map(({ step: id }) => id),
      region: person.region.id,
      donts: found.donts.map(({ id }) => id),
      plan: Object.fromEntries(
        found.groups.map(({ timing, actions }) => [
          timing,
          actions.map((action) => ({ action: action.id, tags: action.tags, services: servicesOf(action.services) })),
        ]),
      ),
      crisis: servicesOf(flow.crisis.services),
    };
    if (values.json === true) console.log(JSON.stringify(result, null, 2));
    else
      console.log(
        [
          `Steps: ${result.steps.join(' → ')}`,
          `Don’ts: ${result.donts.join(', ')}`,
          ...found.groups
            .filter(({ actions }) => actions.length > 0)
            .map(
              ({ timing, actions }) =>
                `${timing}:\n${actions.map((action) => `  ${action.id}${action.services.length > 0 ? ` (${servicesOf(action.services).join(', ')})` : ''}`).join('\n')}`,
            ),
        ].join('\n'),
      );
    return 0;
  },
};
