import type { Flow } from '../../flow/flow.ts';
import { type ToolId, timings } from '../../flow/vocabulary.ts';
import type { Trail } from '../trail.ts';
import type { Mark } from '../view/view.ts';
import { bytesOf, numberOf } from './big-endian.ts';
import { bytesOfTrail, trailOfBytes } from './trail-code.ts';

/** Where a person is: their answers, what they marked and opened on their plan, and the page that is open where the answers alone do not lead to it. */
export type KeptPlace = {
  readonly answers: Trail;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly turned: Readonly<Record<string, boolean>>;
  /** A step opened from the plan, a page that covers the step, a tool, or null where the answers lead. */
  readonly open: { readonly step: string } | { readonly tool: ToolId } | Covering | null;
};

type Covering = 'crisis' | 'tonight';
const covering: readonly Covering[] = ['crisis', 'tonight'];

/** Always as long as this, so that the length tells nothing. */
export const placeBytes = 96;

const marksInOrder: readonly Mark[] = ['done', 'not-now', 'cant'];

/** The whole plan or one thing at a time, each time of it, each card. */
const partsOf = (flow: Flow): readonly string[] => ['whole', ...timings, ...flow.actions.map(({ id }) => id)];

/** One number: what was opened in its high digits, so that no room is taken where nothing was. */
function bytesOfPlan(flow: Flow, marks: KeptPlace['marks'], turned: KeptPlace['turned']): Uint8Array {
  // On every page before the plan.
  if (Object.keys({ ...marks, ...turned }).length === 0) return new Uint8Array();
  const opened = partsOf(flow).reduceRight((number, part) => number * 3n + BigInt([undefined, false, true].indexOf(turned[part])), 0n);
  return bytesOf(
    flow.actions.reduceRight((number, { id }) => {
      const mark = marks[id];
      return number * 4n + BigInt(mark === undefined ? 0 : marksInOrder.indexOf(mark) + 1);
    }, opened),
  );
}

function planOfBytes(flow: Flow, bytes: Uint8Array): Pick<KeptPlace, 'marks' | 'turned'> {
  let left = numberOf(bytes);
  const marks: Record<string, Mark> = {};
  for (const { id } of flow.actions) {
    const mark = marksInOrder[Number(left % 4n) - 1];
    if (mark !== undefined) marks[id] = mark;
    left /= 4n;
  }
  const turned: Record<string, boolean> = {};
  for (const part of partsOf(flow)) {
    if (left % 3n > 0n) turned[part] = left % 3n === 2n;
    left /= 3n;
  }
  return { marks, turned };
}

function numberOfOpen(flow: Flow, open: KeptPlace['open']): number {
  if (open === null) return 0;
  if (typeof open === 'string') return covering.indexOf(open) + 1;
  const steps = Object.keys(flow.steps);
  const place = 'step' in open ? steps.indexOf(open.step) : steps.length + flow.tools.findIndex(({ id }) => id === open.tool);
  return covering.length + place + 1;
}

function openOfNumber(flow: Flow, number: number): KeptPlace['open'] {
  if (number === 0) return null;
  const steps = Object.keys(flow.steps);
  const place = number - covering.length - 1;
  const step = steps[place];
  const tool = flow.tools[place - steps.length];
  if (step !== undefined) return { step };
  return covering[number - 1] ?? (tool === undefined ? null : { tool: tool.id });
}

/** CRC-16: noise, or a place of other content, passes for a place once in 65,536 times, and then is still only a way through this flow. */
function checkOf(edition: string, bytes: Uint8Array): number {
  let check = 0xffff;
  for (const byte of [...Array.from(edition, (letter) => letter.charCodeAt(0)), ...bytes]) {
    check ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) check = check & 0x8000 ? ((check << 1) ^ 0x1021) & 0xffff : (check << 1) & 0xffff;
  }
  return check;
}

/** What was opened is left out where it would not fit, then the marks; null is given where the answers would not. `edition`: which content they belong to. */
export function bytesOfPlace(flow: Flow, edition: string, { answers, marks, turned, open }: KeptPlace): Uint8Array | null {
  const trail = bytesOfTrail(flow, answers);
  const room = placeBytes - 4 - trail.length;
  if (room < 0) return null;
  const plan = [turned, {}].map((opened) => bytesOfPlan(flow, marks, opened)).find(({ length }) => length <= room);
  const bytes = new Uint8Array(placeBytes);
  bytes[2] = numberOfOpen(flow, open);
  bytes[3] = trail.length;
  bytes.set(trail, 4);
  // At the end, because leading zeros change nothing in a number.
  if (plan !== undefined) bytes.set(plan, placeBytes - plan.length);
  new DataView(bytes.buffer).setUint16(0, checkOf(edition, bytes.subarray(2)));
  return bytes;
}

/** The place these bytes stand for; null where they are anything else. */
export function placeOfBytes(flow: Flow, edition: string, bytes: Uint8Array): KeptPlace | null {
  if (bytes.length !== placeBytes) return null;
  const check = new DataView(bytes.buffer, bytes.byteOffset).getUint16(0);
  if (check !== checkOf(edition, bytes.subarray(2))) return null;
  const end = 4 + (bytes[3] ?? 0);
  if (end > placeBytes) return null;
  const answers = trailOfBytes(flow, bytes.subarray(4, end));
  return answers && { answers, ...planOfBytes(flow, bytes.subarray(end)), open: openOfNumber(flow, bytes[2] ?? 0) };
}
