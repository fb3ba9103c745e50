import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** A language that nobody speaks, in letters that are written from right to left: whatever is not translated stands out. */
export const pseudo = 'ar-XB';

/** Keys whose lists and mappings hold no words: conditions, and tags of sources. */
const noWords = ['when', 'sources'];

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** Text with Arabic letters in place of its own; digits, gaps in braces, marks and addresses stay. */
export const pseudoText = (text: string): string =>
  text.replace(/\{[^}]*\}|https?:\/\/\S+|\p{L}/gu, (piece) =>
    piece.length > 1 ? piece : (letters[(piece.toLowerCase().codePointAt(0) ?? 0) % letters.length] ?? piece),
  );

function pseudoFile(yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_, { key, value }) => (isScalar(key) && noWords.includes(String(key.value)) && !isScalar(value) ? visit.SKIP : undefined),
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
  return new Map([...texts, ...words.map(([name, text]) => [name.replace(folder, `/words/${pseudo}/`), pseudoFile(text)] as const)]);
}
