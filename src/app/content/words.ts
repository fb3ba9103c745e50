import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type WordPack, withWords } from '../../flow/word-pack.ts';
import type { FlowContent } from './flow-content.ts';

type WordPart = FlowContent['wordParts'][number];
type Arrived = { readonly type: 'arrived'; readonly pack: WordPack };

/** The words of plans: an actor that is the flow with the words that are here, and the ways in which the others come. */
export function startWords({ flow: core, wordParts }: Pick<FlowContent, 'flow' | 'wordParts'>, failed: () => void) {
  const flow = createActor(
    fromTransition((known: Flow, { pack }: Arrived) => withWords(known, pack), core),
    inspect,
  );
  flow.subscribe({ error: failed });
  flow.start();
  /** The words of each audience: on their way, or here once their promise is settled. */
  const coming = new Map<Audience, Promise<void>>();
  const here = new Set<Audience>();

  /** Fetched once; a failure is told to whoever waits for it. */
  function wordsOf({ audience, words }: WordPart): Promise<void> {
    const known = coming.get(audience);
    if (known !== undefined) return known;
    const arrival = words().then(({ words: pack }) => {
      flow.send({ type: 'arrived', pack });
      here.add(audience);
    });
    coming.set(audience, arrival);
    // Whoever taps again may be on a better line by then.
    arrival.catch(() => coming.delete(audience));
    return arrival;
  }

  /** Every audience's words; those that do not arrive are found missing by `whenHere`. */
  async function fill(): Promise<void> {
    await Promise.allSettled(wordParts.map(wordsOf));
  }

  /** Reasons that do not arrive leave a plan without its disclosures. */
  async function fillReasons(): Promise<void> {
    const arrivals = wordParts.map(async (part) => {
      await wordsOf(part);
      flow.send({ type: 'arrived', pack: (await part.reasons()).words });
    });
    await Promise.allSettled(arrivals);
  }

  /** Settles when what this audience reads on a plan is here, and rejects where it cannot come; null: it is here. */
  function whenHere(audience: Audience | null): Promise<void> | null {
    const part = wordParts.find((candidate) => candidate.audience === audience);
    return part === undefined || here.has(part.audience) ? null : wordsOf(part);
  }

  return { flow, whenHere, areHere: () => here.size === wordParts.length, fill, fillReasons };
}

export type Words = ReturnType<typeof startWords>;
export const flowOf = ({ context }: { readonly context: Flow }): Flow => context;
