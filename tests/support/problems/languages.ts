import type { ProblemCode } from '../../../src/flow/problem.ts';
import { aFlow, locale, type Parts } from '../a-flow.ts';
import { pseudo, pseudoText, withPseudoLocale } from '../pseudo-locale.ts';
import type { ProblemCase } from './case.ts';

const file = `small/words/${pseudo}/actions-all.yaml`;
const said = { call: { what: 'Call 999 or https://example.org, {name}', how: 'Call' } };

/** A small flow in two languages, of which the second has `other` in place of what is translated. */
function inTwoLanguages(text = '', other = ''): Parts {
  const texts = withPseudoLocale(aFlow({ actionWords: said }), locale);
  const second = [...texts]
    .filter(([name]) => name.includes(`/${pseudo}/`))
    .map(([name, yaml]) => [name, name === file ? yaml.replace(text, other) : yaml]);
  return { actionWords: said, files: { ...Object.fromEntries(second), 'library.yaml': `locales: [${locale}]\n` } };
}

const differs = (what: string, original: string, other: string): ProblemCase => ({
  holds: inTwoLanguages(),
  breaks: inTwoLanguages(original, other),
  file,
  at: `call:\n  »what: ${pseudoText('Call')}`,
  what,
});

/** A language in which somebody would be told something else. */
export const languageCases = {
  'number-differs': differs(`numbers "99"; small/words/${locale}/actions-all.yaml has "999"`, '999', '99'),
  'link-differs': differs(
    `links "https://example.com"; small/words/${locale}/actions-all.yaml has "https://example.org"`,
    'https://example.org',
    'https://example.com',
  ),
  'gap-differs': differs(`gaps "none"; small/words/${locale}/actions-all.yaml has "{name}"`, '{name}', ''),
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
