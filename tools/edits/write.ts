import { type Audience, audiences } from '../../src/flow/vocabulary.ts';
import type { Desk } from './edit.ts';

/** Where words stand: an action by its id or by a tag, a step, a helper, an app, or a page without a flow. */
export type Spot =
  | `${'action' | 'step' | 'tool' | 'service' | 'region' | 'app'}:${string}`
  | 'static'
  | 'interface'
  | 'hand'
  | 'left-behind'
  | 'how-we-know';

type Holder = Record<string, unknown>;

/** What holds the words of a spot: an object whose keys are `what`, `options`, `guides`. */
function holderOf(desk: Desk, spot: Spot, reader: Audience | 'common'): Holder {
  const [kind, id = ''] = spot.split(':');
  const inRecord = (words: 'stepWords' | 'toolWords'): unknown => new Map(Object.entries(desk.open(words, (all) => id in all))).get(id);
  const inList = (list: 'services' | 'regions'): unknown =>
    desk.open(list, (all) => all.some((one) => one.id === id)).find((one) => one.id === id);
  const find = (): unknown => {
    switch (kind) {
      case 'action': {
        const action = desk.actionFor(id, reader);
        return desk.open('actionWords', (all, { flow }) => flow === action.flow && action.id in all)[action.id];
      }
      case 'step':
        return inRecord('stepWords');
      case 'tool':
        return inRecord('toolWords');
      case 'service':
        return inList('services');
      case 'region':
        return inList('regions');
      case 'app':
        return desk.open('platform', (app) => app.id === id);
      case 'static':
        return desk.open('staticWords', ({ sections }) => 'keep' in sections && 'remove' in sections);
      case 'interface':
        return desk.open('interfaceWords');
      case 'hand':
        return desk.open('handWords');
      case 'left-behind':
        return desk.open('leftBehind');
      default:
        return desk.open('howWeKnow');
    }
  };
  const found = find();
  if (typeof found !== 'object' || found === null) throw new Error(`there is no ${spot}`);
  return found as Holder;
}

const isByReader = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).some((key) => key === 'common' || (audiences as readonly string[]).includes(key));

/** What one reader reads, with `text` in place of it, or after it where it begins with a plus. */
function rewritten(was: unknown, text: string): unknown {
  const added = text.startsWith('+ ') ? text.slice(2) : null;
  if (Array.isArray(was)) return added === null ? [text] : [...was, added];
  return added === null ? text : `${typeof was === 'string' ? was : ''}\n\n${added}`;
}

/** Writes `text` at a key (`what`, `options.no`, `guides.report.steps`) for one reader; `common`: for whoever has no words of their own. */
export function write(desk: Desk, spot: Spot, key: string, reader: Audience | 'common', text: string): void {
  const keys = key.split('.');
  const last = keys.pop() ?? '';
  let holder = holderOf(desk, spot, reader);
  for (const one of keys) holder = holder[one] as Holder;
  const was = holder[last];
  if (reader === 'common' && !isByReader(was)) holder[last] = rewritten(was, text);
  else {
    const before: Holder = isByReader(was) ? was : { common: was };
    const all: Holder = { ...before, [reader]: rewritten(before[reader] ?? before.common, text) };
    holder[last] = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  }
}

const reworded = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => reworded(inner, change));
  // Of a part that is for some only, the text alone.
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'when' ? inner : reworded(inner, change)]));
  return value;
};

/** Changes words in what stands at a key, for everybody who reads it; what is not there cannot be changed. */
export function reword(desk: Desk, spot: Spot, key: string, reader: Audience | 'common', was: RegExp, is: string): void {
  const holder = holderOf(desk, spot, reader);
  const after = reworded(holder[key], (text) => text.replace(was, is));
  if (JSON.stringify(after) === JSON.stringify(holder[key])) throw new Error(`${spot}, ${key} does not say ${was.source}`);
  holder[key] = after;
}
