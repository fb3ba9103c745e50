import type { ProblemCode } from '../../../src/flow/problem.ts';
import type { Parts } from '../a-flow.ts';
import { locale } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const tools = 'small/tools.yaml';
const words = `small/words/${locale}/tools-all.yaml`;

/** A flow with a tool: one field, and one text with a gap. */
const withTool = ({ gap = 'name', leads = '[sheet]' }: { readonly gap?: string; readonly leads?: string }): Parts => ({
  files: {
    [tools]: `sheet: { fields: [{ id: name }], sources: [BOOK] }\nsay: { leads: ${leads}, texts: [{ id: note }], sources: [BOOK] }\n`,
    [words]: [
      'sheet: { heading: A sheet, open: Open, fields: { name: { label: Their name } } }',
      `say: { heading: Words, open: Open, texts: { note: { label: A note, text: "It is {${gap}}." } } }`,
      '',
    ].join('\n'),
  },
});

export const toolCases = {
  'unknown-gap': {
    holds: withTool({}),
    breaks: withTool({ gap: 'nam' }),
    file: tools,
    at: '»say',
    what: '{nam} in text "note" of tool "say"',
  },
  'unknown-tool': {
    holds: withTool({ leads: '[sheet]' }),
    breaks: withTool({ leads: '[papers]' }),
    file: tools,
    at: '»say',
    what: 'tool "say" leads to "papers"',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
