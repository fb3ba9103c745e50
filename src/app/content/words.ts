import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { type WordPack, withWords } from '../../flow/word-pack.ts';
import type { FlowContent } from './flow-content.ts';

type Arrived = { readonly type: 'arrived'; readonly pack: WordPack };

/**
 * Takes every word into memory: an actor that is the flow, with the words that are here. They came with the first load (see the page's
 * head), so nothing is fetched here. Reasons that do not arrive leave a plan without its disclosures; words that do not arrive are found
 * missing by `whenWorded`.
 */
export function startWords({ flow: core, wordParts }: FlowContent, failed: () => void) {
  const flow = createActor(
    fromTransition((known: Flow, { pack }: Arrived) => withWords(known, pack), core),
    inspect,
  );
  flow.subscribe({ error: failed });
  flow.start();
  /** The words of each audience: on their way, or here once their promise is settled. */
  const coming = new Map<Audience, Promise<void>>();
  const here = new Set<Audience>();
  for (const { audience, words, reasons } of wordParts) {
    const arrival = words().then(({ words: pack }) => {
      flow.send({ type: 'arrived', pack });
      here.add(audience);
    });
    coming.set(audience, arrival);
    // Whoever waits for it hears of a failure; nobody else has to.
    arrival.then(reasons).then(
      ({ words: pack }) => flow.send({ type: 'arrived', pack }),
      () => undefined,
    );
  }

  /**
   * Calls `go` when the words that follow this answer are here: at once, inside the tap, in all but the slowest load. Rejects where they
   * cannot arrive.
   */
  async function whenWorded(step: string, options: readonly string[], go: () => void): Promise<void> {
    const asked = step === core.facts.audience ? wordParts.find(({ audience }) => options.includes(audience)) : undefined;
    if (asked !== undefined && !here.has(asked.audience)) await coming.get(asked.audience);
    go();
  }

  return { flow, whenWorded };
}

export type Words = ReturnType<typeof startWords>;
export const flowOf = ({ context }: { readonly context: Flow }): Flow => context;
