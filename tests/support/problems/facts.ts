import { stringify } from 'yaml';
import type { ProblemCode } from '../../../src/flow/problem.ts';
import type { Parts } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const services = 'shared/directory/services/all.yaml';
const cited = [{ url: 'https://kindline.example.org/about', says: 'so' }];

const line = (channel: object, more: object = {}): object => ({
  name: 'Another line',
  kind: 'helpline',
  regions: ['world'],
  audiences: ['carer'],
  what: 'Somebody.',
  channels: [channel],
  sources: cited,
  confidence: 'high',
  checked: '2026-01-01',
  ...more,
});
const phone = { by: 'phone', number: '+448001111', shown: '0800 1111' };
const withLine = (channel: object, more: object = {}): Parts => ({ services: { line: line(channel, more) } });

/** The facts of every entry of the small flow with another line, and what was confirmed of that line. */
const locked = (phoneConfirmed: string): Parts => ({
  ...withLine(phone),
  files: {
    'shared/facts.lock.yaml': stringify({
      'service:line': {
        by: 'A. Reader',
        on: '2026-11-20',
        source: 'https://kindline.example.org/about',
        facts: [
          phoneConfirmed,
          'hours hours not stated by the source',
          'ages 0 to 120',
          'for carer',
          'in world',
          'kind helpline',
          'rank 50',
          'confidence high',
          'checked 2026-01-01',
          'to be checked after days 120',
          'source https://kindline.example.org/about',
        ],
      },
      'service:a-line': {
        by: 'A. Reader',
        on: '2026-11-20',
        facts: [
          'phone 116123',
          'hours hours not stated by the source',
          'ages 0 to 120',
          'for young-person, carer, professional, adult',
          'in world',
          'kind crisis-line',
          'topics listening',
          'rank 50',
          'confidence high',
          'checked 2026-01-01',
          'to be checked after days 120',
          'source https://example.org',
        ],
      },
      'region:world': { by: 'A', on: '2026-11-20', facts: ['emergency 112', 'leave to https://example.org'] },
      'region:home': { by: 'A', on: '2026-11-20', facts: ['emergency 999', 'leave to https://example.org', 'part of world', 'offered as an answer'] },
      'platform:chat': { by: 'A', on: '2026-11-20', facts: CHAT },
      'platform:bank': { by: 'A', on: '2026-11-20', facts: BANK },
      'source:BOOK': { by: 'A', on: '2026-11-20', facts: SOURCE },
    }),
  },
});
