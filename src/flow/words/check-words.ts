import type { Content } from '../assemble/content.ts';
import type { RawContent } from '../raw-content.ts';
import { dontSayFindings } from './dont-say.ts';
import type { Finding } from './finding.ts';
import { mustSayFindings } from './must-say.ts';
import { withoutNames } from './names.ts';
import { strangeNumbers } from './numbers.ts';
import { registerFindings } from './register.ts';
import { guideTexts, textsRead } from './texts.ts';

/** Every sentence that says what it should not, leaves out what belongs to it, is too long or too hard for somebody who reads it. */
export function checkWords(content: Content, raw: RawContent): readonly Finding[] {
  const texts = textsRead(content, raw);
  // What is quoted leaves out what belongs to it: its reason says so.
  const said = texts.filter(({ quoted }) => quoted === undefined);
  const { register } = raw;
  const plain = withoutNames(raw, register?.value.names ?? []);
  return [
    ...dontSayFindings([...texts, ...guideTexts(raw)], raw.dontSay, register?.value ?? null, plain),
    ...mustSayFindings([...said, ...guideTexts(raw)], raw.mustSay, content),
    ...strangeNumbers(texts, content, raw),
    ...(register === null ? [] : registerFindings(texts, register.value, register.place, plain)),
  ];
}

type Worded = { readonly content: Content; readonly raw: RawContent };

/**
 * The findings of some flows of a library, each once. An allowance in the shared rules that one flow does not need is one finding only
 * where no flow needs it.
 */
export function checkWordsOf(library: readonly Worded[], asked: readonly Worded[] = library): readonly Finding[] {
  const byFlow = new Map(library.map((flow) => [flow, checkWords(flow.content, flow.raw)]));
  const counted = new Map<string, number>();
  for (const finding of [...byFlow.values()].flat()) {
    const key = JSON.stringify(finding);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const ofNobody = ({ readers }: Finding): boolean => readers.length === 0;
  const found = asked
    .flatMap((flow) => byFlow.get(flow) ?? [])
    .filter((finding) => !ofNobody(finding) || counted.get(JSON.stringify(finding)) === library.length);
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}
