import type { ProblemCode } from '../../../src/flow/problem.ts';
import type { Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const line = (number: string): Parts => ({
  services: {
    line: {
      name: 'Another line',
      kind: 'helpline',
      regions: ['world'],
      audiences: ['carer'],
      what: 'Somebody.',
      channels: [{ by: 'phone', number, shown: '0800 1111' }],
      sources: [{ url: 'https://example.org', says: 'so' }],
      confidence: 'high',
      checked: '2026-01-01',
    },
  },
});

export const numberCases = {
  'not-a-number': {
    holds: line('+448001111'),
    breaks: line('+44800111'),
    file: 'directory/services/all.yaml',
    at: 'number: "+44800111"',
    what: '"+44800111" of service "line"',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
