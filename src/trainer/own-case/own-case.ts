import type { Clock } from '../../flow/training.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';

/** A case that a trainer writes for one group: who, where and when, what is told, and what fits. Plain JSON, in memory and in its file. */
export type OwnCase = {
  /** The flow whose pages it plays on. */
  readonly flow: string;
  readonly title: string;
  readonly people: string;
  readonly audience: Audience;
  readonly region: string;
  readonly clock: Clock;
  /** One beat a line. */
  readonly story: readonly string[];
  /** What fits, by step. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** What happens just before a step, by step. */
  readonly arrives: Readonly<Record<string, string>>;
  readonly discuss: readonly string[];
  readonly remember: readonly string[];
};

/** Why a file is no case that can be opened. */
export type NoCase = 'too-long' | 'not-text' | 'not-a-case';

/** Longer than any case somebody wrote by hand: a picture, most likely. */
const longest = 200_000;
/** No letter takes more bytes in a file than this. */
export const mostBytes = longest * 4;
const days: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] satisfies readonly Clock['day'][];

export const fileOf = (own: OwnCase): string => `${JSON.stringify({ handrail: 'case', case: own }, null, 2)}\n`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isDay = (value: unknown): value is Clock['day'] => typeof value === 'string' && days.includes(value);

const isLine = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

type Fields = Readonly<Record<keyof OwnCase, unknown>>;

const noFile: { readonly handrail?: unknown; readonly case?: unknown } = {};

/** The case in a file, or why there is none: what a hand or another program wrote is believed in nothing. */
export function readCase(text: string): OwnCase | NoCase {
  if (text.length > longest) return 'too-long';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-text';
  }
  const isFile = isRecord(file) ? { ...noFile, ...file } : noFile;
  if (isFile.handrail !== 'case' || !isRecord(isFile.case)) return 'not-a-case';
  const { flow, title, people, audience: who, region, clock, story, answers, arrives, discuss, remember }: Partial<Fields> = isFile.case;
  const audience = audiences.find((one) => one === who);
  const { day, time }: { readonly day?: unknown; readonly time?: unknown } = isRecord(clock) ? clock : {};
  const texts = [flow, title, people, region].every((one) => typeof one === 'string');
  const lists = [story, discuss, remember].every(isTexts) && isRecord(answers) && Object.values(answers).every(isTexts);
  if (audience === undefined || !texts || !lists || !isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(time))) return 'not-a-case';
  const list = (value: unknown): readonly string[] => (isTexts(value) ? value : []);
  return {
    flow: String(flow),
    title: String(title),
    people: String(people),
    audience,
    region: String(region),
    clock: { day, time: String(time) },
    story: list(story),
    answers: Object.fromEntries(Object.entries(isRecord(answers) ? answers : {}).map(([step, options]) => [step, list(options)])),
    // Absent from files that were saved before it was asked.
    arrives: Object.fromEntries(Object.entries(isRecord(arrives) ? arrives : {}).filter(isLine)),
    discuss: list(discuss),
    remember: list(remember),
  };
}
