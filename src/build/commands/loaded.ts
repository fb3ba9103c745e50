import type { Content } from '../../flow/assemble/content.ts';
import { flowsFolder } from '../flows-folder.ts';
import { type Library, loadLibrary, readFolder } from '../load/load-content.ts';
import type { Loaded } from '../load/load-flow.ts';
import { problemsText } from './print-problems.ts';

/** What `--flow` and `--locale` ask for: that flow, or all; and the arguments that are left. */
export type Asked = {
  readonly library: Library;
  readonly texts: ReadonlyMap<string, string>;
  readonly flows: readonly [Loaded, ...Loaded[]];
  readonly rest: readonly string[];
};

/** The value that follows `option`, taken out of `args`. */
function taken(args: readonly string[], option: string): readonly [string | undefined, readonly string[]] {
  const at = args.indexOf(option);
  return at === -1 ? [undefined, args] : [args[at + 1] ?? '', args.filter((_, index) => index !== at && index !== at + 1)];
}

/** Reads `flows/` and what `--flow` and `--locale` ask for; prints what is wrong with the question, and gives null. */
export function asked(args: readonly string[], texts = readFolder(flowsFolder)): Asked | null {
  const [flow, others] = taken(args, '--flow');
  const [locale, rest] = taken(others, '--locale');
  const library = loadLibrary(texts, locale);
  const { flows, locales } = library;
  if (locale !== undefined && !locales.includes(locale)) {
    console.error(`flows: there is no language "${locale}". Languages: ${locales.join(', ')}.`);
    return null;
  }
  if (flow === undefined) return { library, texts, flows, rest };
  const found = flows.find(({ id }) => id === flow);
  if (found !== undefined) return { library, texts, flows: [found], rest };
  console.error(`flows: there is no flow "${flow}". Flows: ${flows.map(({ id }) => id).join(', ')}.`);
  return null;
}

/** A flow that can be used. */
export type Sound = Loaded & { readonly content: Content; readonly raw: NonNullable<Loaded['raw']> };

export const isSound = (flow: Loaded): flow is Sound => flow.content !== null && flow.raw !== null;

/** Those of the flows asked for, all of which can be used; prints the problems and gives null where one cannot. */
export function soundFlows({ flows }: Pick<Asked, 'flows'>): readonly [Sound, ...Sound[]] | null {
  const sound = flows.filter(isSound);
  const [first, ...others] = sound;
  if (first !== undefined && sound.length === flows.length) return [first, ...others];
  console.error(problemsText(flows.flatMap(({ problems }) => problems)));
  return null;
}

/** Every flow asked for in every language, all of which can be used; prints the problems and gives null where one cannot. */
export function inEveryLanguage(question: Asked): readonly Sound[] | null {
  const { library, texts } = question;
  const spoken = library.flows[0].locale;
  const others = library.locales
    .filter((locale) => locale !== spoken)
    .flatMap((locale) => soundFlows({ flows: loadLibrary(texts, locale).flows }) ?? [null]);
  const own = soundFlows(question);
  const all = [...(own ?? [null]), ...others].filter((flow) => flow !== null);
  return own === null || others.includes(null) ? null : all;
}
