import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type WordPack, withWords } from '../../flow/word-pack.ts';
import { once } from '../once.ts';
import type { FlowContent, Read } from './flow-content.ts';

type WordPart = FlowContent['wordParts'][number];
type Arrived = { readonly type: 'arrived'; readonly audience: Audience; readonly read: Read<WordPack> };

/** The flow as everybody walks it, and with the words of each audience that are here, put in their places when they are asked for. */
type Known = { readonly core: Flow; readonly inWordsOf: ReadonlyMap<Audience, Read<Flow>> };

function taken({ core, inWordsOf }: Known, { audience, read }: Arrived): Known {
  const before = inWordsOf.get(audience);
  return { core, inWordsOf: new Map([...inWordsOf, [audience, once(() => withWords(before?.() ?? core, read()))]]) };
}

/** The words of plans: an actor that holds the flow and the words that are here, and the ways in which the others come. */
export function startWords({ flow: core, wordParts }: Pick<FlowContent, 'flow' | 'wordParts'>, failed: () => void) {
  const begun: Known = { core, inWordsOf: new Map() };
  const flow = createActor(fromTransition(taken, begun), inspect);
  flow.subscribe({ error: failed });
  flow.start();
  /** The words of each audience: on their way, or here once their promise is settled. */
  const coming = new Map<Audience, Promise<void>>();
  const here = new Set<Audience>();

  /** Fetched once; a failure is told to whoever waits for it. */
  function wordsOf({ audience, words }: WordPart): Promise<void> {
    const known = coming.get(audience);
    if (known !== undefined) return known;
    const arrival = words().then((read) => {
      flow.send({ type: 'arrived', audience, read });
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
      flow.send({ type: 'arrived', audience: part.audience, read: await part.reasons() });
    });
    await Promise.allSettled(arrivals);
  }

  /** Settles when what this audience reads on a plan is here, and rejects where it cannot come; null: it is here. */
  function whenHere(audience: Audience | null): Promise<void> | null {
    const part = wordParts.find((candidate) => candidate.audience === audience);
    return part === undefined || here.has(part.audience) ? null : wordsOf(part);
  }

  return { core, flow, whenHere, areHere: () => here.size === wordParts.length, fill, fillReasons };
}

export type Words = ReturnType<typeof startWords>;

/** The flow with all words for `audience` that are here; for nobody in particular, as everybody walks it. */
export function flowFor({ context }: { readonly context: Known }, audience: Audience | null): Flow {
  return (audience === null ? undefined : context.inWordsOf.get(audience)?.()) ?? context.core;
}
