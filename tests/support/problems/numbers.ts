import type { ProblemCode } from '../../../src/flow/problem.ts';
import type { Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const line = (number: string, zone?: string): Parts => ({
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
      ...(zone === undefined ? {} : { hours: { zone, open: [{ days: ['mon'], from: '09:00', to: '17:00' }] } }),
    },
  },
});

export const numberCases = {
  'not-a-number': {
    holds: line('+448001111'),
    breaks: line('+44800111'),
    file: 'shared/directory/services/all.yaml',
    at: 'number: "+44800111"',
    what: '"+44800111" of service "line"',
  },
  'shown-differs': {
    holds: line('+448001111'),
    breaks: line('+442079460000'),
    file: 'shared/directory/services/all.yaml',
    at: 'shown: 0800 1111',
    what: '"0800 1111" for "+442079460000" of service "line"',
  },
  'not-a-zone': {
    holds: line('+448001111', 'Europe/London'),
    breaks: line('+448001111', 'Europe/Belfats'),
    file: 'shared/directory/services/all.yaml',
    at: 'zone: Europe/Belfats',
    what: '"Europe/Belfats" of service "line"',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
