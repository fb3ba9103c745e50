import { expect, test } from 'vitest';
import { coverageOf, coverageTable, helpsPromised, holesOf, whoInWords } from '../../src/flow/directory/coverage.ts';
import { overdueOn, restsOnOverdue } from '../../src/flow/directory/freshness.ts';
import { asCsv, serviceList } from '../../src/flow/directory/service-list.ts';
import { aContent } from '../support/a-flow.ts';
import { withPromise } from '../support/proved.ts';

const audiences = ['young-person', 'carer', 'professional', 'adult'];
/** Numbers made for drama: one for each kind of help, since no two helpers may have the same. */
const kinds = ['police', 'report-crime', 'legal', 'image-removal'];
const phonesOf = (kind: string): readonly object[] =>
  kind === 'emergency'
    ? ['999', '112'].map((number) => ({ by: 'phone', number, shown: number }))
    : [{ by: 'phone', number: `+44207946000${kinds.indexOf(kind)}`, shown: `020 7946 000${kinds.indexOf(kind)}` }];
const service = (kind: string, more: object = {}) => ({
  name: 'A "service"',
  kind,
  regions: ['world'],
  audiences,
  what: 'Somebody.',
  channels: [...phonesOf(kind), { by: 'site', url: 'https://example.org/help' }],
  sources: [{ url: 'https://example.org/source', says: 'so' }],
  confidence: 'high',
  checked: '2026-01-01',
  term: 100,
  ...more,
});

const whole = { sos: service('emergency'), police: service('police'), tool: service('image-removal') };
const coverage = (services: Readonly<Record<string, object>>) => {
  const holds = [{ kind: 'emergency' }, { topic: 'listening' }, { kind: ['police', 'report-crime'] }, { kind: 'image-removal' }].map(
    (helper) => ({ kind: 'everybody-finds', helper }),
  );
  const { content, promises } = withPromise({ services }, ...holds);
  if (content === null) throw new Error('The small flow has a problem.');
  return coverageOf(content, helpsPromised(promises));
};

test('where everybody finds everything there is no hole', () => {
  expect(holesOf(coverage(whole))).toEqual([]);
  expect(coverageTable(coverage(whole))).not.toContain('none');
});

test('a hole is told with its person and its kind of help', () => {
  const all = coverage({ ...whole, tool: service('image-removal', { audiences: audiences.slice(1), regions: ['home'] }) });
  const holes = holesOf(all).map(({ who, help }) => `${whoInWords(who)}: ${help}`);
  expect(holes).toContain('home, young-person, 0 to 120 years: image-removal');
  expect(holes).toContain('world, adult, 0 to 120 years: image-removal');
  expect(holes).not.toContain('home, adult, 0 to 120 years: image-removal');
  expect(coverageTable(all)).toContain('| Home | young-person | 0–120 | 1 | 1 | 1 | **none** |');
});

test('either the police or another place to report will do', () => {
  expect(holesOf(coverage({ ...whole, police: service('report-crime') }))).toEqual([]);
  expect(holesOf(coverage({ ...whole, police: service('legal') })).map(({ help }) => help)).toContain('police or report-crime');
});

test('overdue is what is past its term, and not on its last day', () => {
  const { directory } = aContent({ services: { sos: service('emergency') } });
  expect(overdueOn('2026-04-11', directory)).toEqual([]);
  expect(overdueOn('2026-04-12', directory).map(({ id }) => id)).toEqual(['sos']);
});

test('it is told where somebody has nothing but what is overdue', () => {
  const day = '2026-04-12';
  expect(restsOnOverdue(day, coverage({ ...whole, police: service('police', { checked: '2026-04-01' }) })).join('\n')).not.toContain(
    'report',
  );
  expect(restsOnOverdue(day, coverage(whole))).toContain('home, carer, 0 to 120 years: police or report-crime only by police');
  const second = { other: service('report-crime', { checked: '2026-04-01' }) };
  expect(restsOnOverdue(day, coverage({ ...whole, ...second })).join('\n')).not.toContain('police or report-crime');
});

test('the list to work through has one line for each service, safe for a spreadsheet', () => {
  const { directory } = aContent({ services: { sos: service('emergency') } });
  const lines = serviceList(directory.services).filter(({ id }) => id === 'sos');
  expect(lines).toEqual([
    {
      id: 'sos',
      name: 'A "service"',
      number: '999 112',
      url: 'https://example.org/help',
      source: 'https://example.org/source',
      checked: '2026-01-01',
    },
  ]);
  expect(asCsv(lines)).toBe(
    'id,name,number,url,source,checked\r\n"sos","A ""service""","999 112","https://example.org/help","https://example.org/source","2026-01-01"',
  );
});
