import { isMap, isScalar, isSeq, parse, parseDocument, stringify, visit } from 'yaml';
import { allKinds, fileKinds } from '../../src/build/load/file-kinds.ts';
import { keyInside, prose, translationOf } from '../../src/build/load/in-language.ts';

/** A language that nobody speaks, in letters that are written from right to left: whatever is not translated stands out. */
export const pseudo = 'ar-XB';

/** No words stand in conditions, nor in a list of the tags of sources. */
const holdsNoWords = (key: string, value: unknown): boolean => (key === 'when' && !isScalar(value)) || (key === 'sources' && isSeq(value));

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** Text with Arabic letters in place of its own; digits, gaps in braces, marks and addresses stay. */
export const pseudoText = (text: string): string =>
  text.replace(/\{[^}]*\}|https?:\/\/\S+|\p{L}/gu, (piece) =>
    piece.length > 1 ? piece : (letters[(piece.toLowerCase().codePointAt(0) ?? 0) % letters.length] ?? piece),
  );

/** The forms of Arabic, whose rules for numbers this language has: each says which it is. */
const forms = new Intl.PluralRules(pseudo).resolvedOptions().pluralCategories;
export const formMark = (form: string): string => pseudoText(` ${form} ${form}`);

/** The texts of a file of data, under the keys and ids that lead to them; null where there are none. */
function proseOf(value: unknown, keys: readonly string[], key = ''): unknown {
  if (typeof value === 'string') return keys.includes(key) ? pseudoText(value) : null;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    const hasId = (entry: unknown): entry is { readonly id: string } => typeof entry === 'object' && entry !== null && 'id' in entry;
    if (entries.every(hasId)) return proseOf(Object.fromEntries(entries.map((entry) => [entry.id, entry])), keys, key);
    const said = entries.map((entry) => proseOf(entry, keys, key));
    return said.every((one) => one === null) ? null : said.map((one) => one ?? {});
  }
  const said = Object.entries(value).flatMap(([name, inner]) => {
    const one = proseOf(inner, keys, keyInside(key, name));
    return one === null ? [] : [[name, one] as const];
  });
  return said.length === 0 ? null : Object.fromEntries(said);
}

function pseudoFile(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_, { key, value }) => (isScalar(key) && holdsNoWords(String(key.value), value) ? visit.SKIP : undefined),
    Map: (_, node) => {
      const other = node.get('other');
      if (!node.items.every(({ key }) => isScalar(key) && ['one', 'other'].includes(String(key.value))) || typeof other !== 'string')
        return;
      node.items = [];
      for (const form of forms) node.set(form, pseudoText(other) + formMark(form));
      return visit.SKIP;
    },
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.value = pseudoText(node.value);
    },
  });
  return isMap(document.contents) || isSeq(document.contents) ? document.toString({ lineWidth: 0 }) : yaml;
}

/** The files of a library with the words of `original` once more, in the pseudo language. */
export function withPseudoLocale(texts: ReadonlyMap<string, string>, original: string): ReadonlyMap<string, string> {
  const folder = `/words/${original}/`;
  const rules = /\/(dont-say|must-say|register)\.yaml$/;
  const words = [...texts].filter(([name]) => name.includes(folder) && !name.startsWith('shared/new-flow/') && !rules.test(name));
  const data = [...texts].flatMap(([name, text]) => {
    const kind = allKinds.find((one) => fileKinds[one].matches.test(name));
    const keys = kind === undefined ? undefined : prose[kind];
    const said = keys === undefined ? null : proseOf(parse(text), keys);
    return said === null ? [] : [[translationOf(name, pseudo), stringify(said, { lineWidth: 0 })] as const];
  });
  return new Map([
    ...texts,
    ...words.map(([name, text]) => [name.replace(folder, `/words/${pseudo}/`), pseudoFile(text)] as const),
    ...data,
  ]);
}
