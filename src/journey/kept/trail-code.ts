import type { Flow, PlanStep, Step } from '../../flow/flow.ts';
import type { Answer, Trail } from '../trail.ts';
import { chosenIn, fits, leadsTo, optionsOffered, refinementsOffered } from '../trail.ts';
import { bytesOf, numberOf } from './big-endian.ts';

/** What can be said at one step: nothing, or one of these answers, counted from 1. */
type Choice = { readonly step: string; readonly offered: readonly string[]; readonly several: boolean; readonly silence: string | null };

/** Number of things that can be said, saying nothing included. */
function sizeOf({ offered, several, silence }: Choice): bigint {
  if (!several) return BigInt(offered.length + 1);
  return silence === null ? 2n ** BigInt(offered.length) : 2n ** BigInt(offered.length - 1) + 1n;
}

function together({ offered, silence }: Choice): readonly string[] {
  return offered.filter((option) => option !== silence);
}

function rankOf(choice: Choice, { options }: Answer): bigint {
  const [first] = options;
  if (!choice.several) return BigInt(choice.offered.indexOf(first ?? '') + 1);
  if (first === choice.silence) return sizeOf(choice) - 1n;
  return together(choice).reduce((rank, option, index) => (options.includes(option) ? rank | (1n << BigInt(index)) : rank), 0n);
}

function optionsAt(choice: Choice, rank: bigint): readonly string[] {
  if (!choice.several) return choice.offered.slice(Number(rank) - 1, Number(rank));
  if (choice.silence !== null && rank === sizeOf(choice) - 1n) return [choice.silence];
  return together(choice).filter((_, index) => (rank >> BigInt(index)) & 1n);
}

/** Walks the flow from its start; `say` is asked at each step for the rank of what is said there, 0 for nothing. */
function walk(flow: Flow, say: (choice: Choice, trail: Trail) => bigint): Trail {
  const answerAt = (step: Exclude<Step, PlanStep>, trail: Trail): Answer | undefined => {
    const choice: Choice = {
      step: step.id,
      offered: optionsOffered(step, chosenIn(flow, trail)).map(({ id }) => id),
      several: step.choose === 'several',
      silence: step.kind === 'question' ? step.silence : null,
    };
    const rank = say(choice, trail);
    return rank === 0n ? undefined : { step: step.id, options: optionsAt(choice, rank) };
  };
  const refined = (plan: PlanStep, way: Trail): Trail => {
    let refinements: Trail = [];
    for (const { step: id } of plan.refine) {
      const step = flow.steps[id];
      if (step === undefined || step.kind === 'plan' || !refinementsOffered(flow, plan, way, refinements).includes(id)) continue;
      const answer = answerAt(step, [...way, ...refinements]);
      if (answer !== undefined) refinements = [...refinements, answer];
    }
    return refinements;
  };
  const from = (id: string, way: Trail): Trail => {
    const step = flow.steps[id];
    if (step === undefined) return way;
    if (step.kind === 'plan') return [...way, ...refined(step, way)];
    const answer = answerAt(step, way);
    if (answer === undefined) return way;
    const on = [...way, answer];
    const to = leadsTo(flow, step, on);
    return to === undefined ? on : from(to, on);
  };
  return from(flow.start, []);
}

/**
 * The answers as the shortest row of bytes: at each step of the way, which of the things that could be said there was said, in the
 * flow's own order. What does not fit is left out, as in a replay. The same trail always gives the same bytes; no answers give none.
 */
export function bytesOfTrail(flow: Flow, trail: Trail): Uint8Array {
  const said: { readonly rank: bigint; readonly size: bigint }[] = [];
  walk(flow, (choice, before) => {
    const answer = trail.find(({ step }) => step === choice.step);
    const rank = answer !== undefined && fits(flow, before, answer) ? rankOf(choice, answer) : 0n;
    said.push({ rank, size: sizeOf(choice) });
    return rank;
  });
  return bytesOf(said.reduceRight((number, { rank, size }) => number * size + rank, 0n));
}

/** The answers these bytes stand for; null where no trail of this flow gives them. */
export function trailOfBytes(flow: Flow, bytes: Uint8Array): Trail | null {
  let left = numberOf(bytes);
  const trail = walk(flow, (choice) => {
    const size = sizeOf(choice);
    const rank = left % size;
    left /= size;
    return rank;
  });
  return left === 0n && bytes[0] !== 0 ? trail : null;
}
