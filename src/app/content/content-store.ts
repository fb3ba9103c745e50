import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type WordPack, withWords } from '../../flow/word-pack.ts';
import type { FlowContent } from './flow-content.ts';

type Listener = () => void;

/** Given before anything asks for it. */
let flow!: Flow;
let wordParts: FlowContent['wordParts'] = [];
const listeners = new Set<Listener>();
/** The words of each audience: on their way, or here once their promise is settled. */
const coming = new Map<Audience, Promise<void>>();
const here = new Set<Audience>();

function add(pack: WordPack): void {
  flow = withWords(flow, pack);
  for (const listener of listeners) listener();
}

/**
 * Takes every word into memory. They came with the first load (see the page's head), so nothing is fetched here. Reasons that do not
 * arrive leave a plan without its disclosures; words that do not arrive are found missing by `whenWorded`.
 */
export function fillWords(content: FlowContent): void {
  ({ flow, wordParts } = content);
  for (const { audience, words, reasons } of wordParts) {
    const arrival = words().then(({ words: pack }) => {
      add(pack);
      here.add(audience);
    });
    coming.set(audience, arrival);
    // Whoever waits for it hears of a failure; nobody else has to.
    arrival.then(reasons).then(
      ({ words: pack }) => add(pack),
      () => undefined,
    );
  }
}

/** Which audience's words are needed once `options` are chosen at `step`. */
function audienceChosen(step: string, options: readonly string[]): Audience | undefined {
  return step === flow.facts.audience ? wordParts.find(({ audience }) => options.includes(audience))?.audience : undefined;
}

/**
 * Calls `go` when the words that follow this answer are here: at once, inside the tap, in all but the slowest load. Rejects where they
 * cannot arrive.
 */
export async function whenWorded(step: string, options: readonly string[], go: () => void): Promise<void> {
  const audience = audienceChosen(step, options);
  if (audience !== undefined && !here.has(audience)) await coming.get(audience);
  go();
}

export const contentStore = {
  current: (): Flow => flow,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
