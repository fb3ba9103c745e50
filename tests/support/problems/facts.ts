import { stringify } from 'yaml';
import { factualEntries } from '../../../src/flow/facts/factual.ts';
import type { ProblemCode } from '../../../src/flow/problem.ts';
import { loadedFlow, type Parts, signable } from '../a-flow.ts';
import type { ProblemCase } from './case.ts';

const file = 'shared/directory/services/all.yaml';
const phone = (number: string, shown: string): object => ({ by: 'phone', number, shown });
const ours = phone('+448001111', '0800 1111');
const site = (url: string): object => ({ by: 'site', url });

/** Services beside the smallest flow's own, each with one way to reach it. */
const helpers = (channels: Readonly<Record<string, object>>, more: object = {}): Parts => ({
  services: Object.fromEntries(
    Object.entries(channels).map(([id, channel]) => [
      id,
      {
        name: `The ${id}`,
        kind: 'helpline',
        regions: ['world'],
        audiences: ['carer'],
        what: 'Somebody.',
        channels: [channel],
        sources: [{ url: 'https://kindline.example.org/about', says: 'so' }],
        confidence: 'high',
        checked: '2026-01-01',
        ...more,
      },
    ]),
  ),
});

/** The lock of a flow whose facts somebody confirmed as they are in `parts`. */
function lockOf(parts: Parts): string {
  const { raw } = signable(loadedFlow(parts));
  return stringify(
    Object.fromEntries(factualEntries(raw).map(({ entry, facts }) => [entry, { by: 'A. Reader', on: '2026-11-20', facts }])),
  );
}
const confirmed = helpers({ line: ours });
const locked = (parts: Parts): Parts => ({ ...parts, files: { 'shared/facts.lock.yaml': lockOf(confirmed) } });

const operator = (number: string): Parts => ({
  regions: { home: { name: 'Home', 'part-of': 'world', emergency: { number }, 'leave-to': 'https://example.org' } },
  ...helpers({ operator: phone('999', '999') }, { kind: 'emergency', regions: ['home'] }),
});

export const factCases = {
  'fact-unconfirmed': {
    holds: locked(confirmed),
    breaks: locked(helpers({ line: phone('+448082000247', '0808 2000 247') })),
    file,
    at: '»id: line',
    what: 'service:line says “phone +448082000247”; confirmed was “phone +448001111”',
  },
  'dear-number': {
    holds: helpers({ line: { ...phone('+449098790000', '0909 879 0000'), tariff: 'Free, by its page.' } }),
    breaks: helpers({ line: phone('+449098790000', '0909 879 0000') }),
    file,
    at: 'number: "+449098790000"',
    what: '"+449098790000" of service "line"',
  },
  'number-shared': {
    holds: helpers({ line: ours, twin: ours }, { 'shares-number-with': ['line', 'twin'] }),
    breaks: helpers({ line: ours, twin: ours }),
    file,
    at: 'id: twin',
    what: '+448001111 of "twin" is also the number of "line"',
  },
  'emergency-differs': {
    holds: operator('999'),
    breaks: operator('911'),
    file: 'shared/directory/regions.yaml',
    at: 'emergency:\n    number: "911"',
    what: '"911" for region "home"',
  },
  'not-encrypted': {
    holds: helpers({ line: site('https://kindline.example.org') }),
    breaks: helpers({ line: site('http://kindline.example.org') }),
    file,
    at: 'url: http:',
    what: '"http://kindline.example.org"',
  },
  'look-alike': {
    holds: helpers({ line: site('https://kindline.example.org') }),
    breaks: helpers({ line: site('https://kindIine.example.org') }),
    file,
    at: 'url: https://kindIine',
    what: '"kindiine.example.org" is like "kindline.example.org"',
  },
  'day-to-come': {
    holds: helpers({ line: ours }, { checked: '2026-01-02' }),
    breaks: helpers({ line: ours }, { checked: '2999-01-02' }),
    file,
    at: 'checked: 2999-01-02',
    what: '2999-01-02',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
