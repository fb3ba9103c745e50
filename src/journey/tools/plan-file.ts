import type { Trail } from '../trail.ts';
import type { Typed } from './tool-view.ts';

/** Everything that a person answered and typed, as it is kept in a locked file. */
export type KeptPlan = { readonly flow: string; readonly answers: Trail; readonly typed: Typed };

const version = 1;

/** Filled up with spaces to a multiple of this, so that the length tells nothing of what was written. */
const block = 4096;

/** What is locked: JSON in ASCII, so that one character is one byte, and an older Handrail can tell a newer one's. */
export function textOfPlan({ flow, answers, typed }: KeptPlan): string {
  const text = JSON.stringify({ version, flow, answers, typed }).replace(/[\u0080-\uffff]/g, escaped);
  return text.padEnd(Math.ceil(text.length / block) * block);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The plan in what was unlocked; null where it is anything else. What it answers is still to be replayed, and is never trusted. */
export function planOfText(text: string): KeptPlan | null {
  const read = readJson(text);
  if (!isRecord(read) || read.version !== version || typeof read.flow !== 'string') return null;
  const { flow, answers, typed } = read;
  if (!Array.isArray(answers) || !answers.every(isAnswer) || !isRecord(typed) || !Object.values(typed).every(isText)) return null;
  return { flow, answers: answers.map(({ step, options }) => ({ step, options })), typed: typed as Typed };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAnswer = (value: unknown): value is Trail[number] =>
  isRecord(value) && isText(value.step) && Array.isArray(value.options) && value.options.every(isText);
