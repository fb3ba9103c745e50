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
  const { register } = raw;
  const plain = withoutNames(raw, register?.value.names ?? []);
  return [
    ...dontSayFindings(texts, raw.dontSay, plain),
    ...mustSayFindings([...texts, ...guideTexts(raw)], raw.mustSay),
    ...strangeNumbers(texts, content),
    ...(register === null ? [] : registerFindings(texts, register.value, register.place, plain)),
  ];
}
