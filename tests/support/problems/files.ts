import type { ProblemCode } from '../../../src/flow/problem.ts';
import { locale } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const sources = 'shared/sources.yaml';
const book = 'BOOK:\n  title: Book\n  publisher: House\n  read: 2026-01-01\n';

/** What can be wrong with a file before anybody asks what it means. */
export const fileCases = {
  'yaml-syntax': {
    holds: { files: { [sources]: `${book}  extent: whole\n` } },
    breaks: { files: { [sources]: `${book}  extent: whole\n  note: who: said\n` } },
    file: sources,
    at: 'note: »who: said',
    what: 'Nested mappings are not allowed in compact mappings',
  },
  'unknown-file': {
    holds: { files: { 'notes.md': 'For authors.' } },
    breaks: { files: { 'notes.txt': 'For authors.' } },
    file: 'notes.txt',
    what: 'no part of the layout',
  },
  'missing-file': {
    holds: {},
    breaks: { files: { [sources]: null } },
    file: sources,
    what: sources,
  },
  'unknown-key': {
    holds: { actions: { rest: { timing: 'now', tags: ['health'], sources: ['BOOK'] } } },
    breaks: { actions: { rest: { timing: 'now', tag: ['health'], sources: ['BOOK'] } } },
    file: 'small/actions.yaml',
    at: 'tag:',
    what: 'key "tag"',
  },
  shape: {
    holds: { actions: { rest: { timing: 'tonight', sources: ['BOOK'] } } },
    breaks: { actions: { rest: { timing: 'tonite', sources: ['BOOK'] } }, actionWords: { rest: null } },
    file: 'small/actions.yaml',
    at: 'timing: tonite',
    what: 'rest → timing: Invalid option: expected one of "now"|"tonight"|"tomorrow"|"this-week"|"if-posted"|"later"',
  },
  'strange-letter': {
    holds: { actionWords: { call: { what: 'Call', how: 'Páy no one' } } },
    breaks: { actionWords: { call: { what: 'Call', how: 'P\u0430y no one' } } },
    file: `small/words/${locale}/actions-all.yaml`,
    at: 'how:',
    what: '“P\u0430y” (U+0050 U+0430 U+0079)',
  },
  'duplicate-id': {
    holds: { files: { [`small/words/${locale}/actions-more.yaml`]: '{}\n' } },
    breaks: { files: { [`small/words/${locale}/actions-more.yaml`]: 'call:\n  what: Call\n  how: Call\n' } },
    file: `small/words/${locale}/actions-more.yaml`,
    at: 'call:',
    what: `"call" is also in small/words/${locale}/actions-all.yaml`,
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
