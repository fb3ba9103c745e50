import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coveragePage, holesInWords } from '../../src/build/commands/coverage.ts';
import { withProblems } from '../../src/build/commands/problems.ts';
import { flowsFolder, rootFolder } from '../../src/build/flows-folder.ts';
import { coverageOf, helpsPromised } from '../../src/flow/directory/coverage.ts';
import { overdueOn, restsOnOverdue } from '../../src/flow/directory/freshness.ts';
import { asCsv, serviceList } from '../../src/flow/directory/service-list.ts';
import { type Who, wholeWorld } from '../../src/flow/directory/who.ts';
import { helpersNow } from '../../src/journey/view/helpers-now.ts';
import { viewOfService } from '../../src/journey/view/view-of-service.ts';
import { checkedText } from '../../src/ui/text/about-service.ts';
import { isWritten } from '../../src/ui/text-first.ts';
import { allFlows, currentContent } from '../support/current-flows.ts';

const { promises, ...content } = currentContent();
const { flow, directory } = content;
const coverage = coverageOf(content, helpsPromised(promises));
const { services } = directory;

const textOf = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

test('everybody finds an emergency number, somebody to talk to, somewhere to report, and a tool against the image', () => {
  expect(holesInWords(coverage)).toEqual([]);
});

/** Where somebody's only listening help is a page that lists helplines. A line with a source would close a gap; nothing may open one. */
const onlyLists = ['de', 'pl', 'world'];

test('somebody who listens can be called or written to, but for the gaps that are known', () => {
  const gaps = coverage.filter(
    ({ services: { listening } }) =>
      !listening?.some(({ channels }) => channels.some(({ by }) => by === 'phone' || by === 'text' || by === 'chat')),
  );
  expect([...new Set(gaps.map(({ who }) => who.region.id))].sort()).toEqual(onlyLists);
  expect(gaps.filter(({ who }) => who.region.id !== 'world' && who.ages.from < 18)).toEqual([]);
  for (const { who } of gaps) {
    const [first] = helpersNow(flow.crisis.services, { flow, directory, person: who, moment: { now: new Date('2026-11-24T02:00:00Z') } });
    expect(first?.kind, who.region.id).toBe('emergency');
  }
});

test('docs/coverage.md and the table of problems in flows/README.md say what is so now', () => {
  expect(textOf(join(rootFolder, 'docs', 'coverage.md'))).toBe(coveragePage(allFlows()));
  const readme = textOf(join(flowsFolder, 'README.md'));
  expect(withProblems(readme)).toBe(readme);
  expect(readme).toContain('| `not-a-zone` |');
});

test('nothing was overdue on the day the last of them was checked', () => {
  const [last = ''] = services
    .map(({ checked }) => checked)
    .sort()
    .reverse();
  expect(overdueOn(last, directory)).toEqual([]);
});

const person: Who = { audience: 'adult', ages: { from: 18, to: 120 }, region: wholeWorld(flow.regions) };

test('whatever is past its term says "not checked since" to the person, at the card itself', () => {
  for (const service of services) {
    const late = new Date(Date.parse(service.checked) + (service.term + 1) * 86_400_000);
    const view = viewOfService(service, { flow, directory, person, moment: { now: late } });
    expect({ id: service.id, said: checkedText(view, flow.words) }).toEqual({
      id: service.id,
      said: expect.stringMatching(/^Not checked since \d/),
    });
  }
});

test('where somebody has nothing but what is overdue, it is told, whoever and wherever they are', () => {
  const [last = ''] = services
    .map(({ checked, term }) => dayAfter(checked, term))
    .sort()
    .reverse();
  // Each kind of help that was promised to each of them.
  const promised = coverage.flatMap((one) => Object.keys(one.services));
  expect(restsOnOverdue(dayAfter(last, 1), coverage)).toHaveLength(promised.length);
  const soon = services.map(({ checked, term }) => dayAfter(checked, term + 1)).sort()[0] ?? '';
  for (const told of restsOnOverdue(soon, coverage)) {
    const only = told.slice(told.indexOf(' only by ') + ' only by '.length).split(', ');
    const overdue = overdueOn(soon, directory).map(({ id }) => id);
    expect(only.filter((id) => !overdue.includes(id))).toEqual([]);
  }
});

test('the list to work through has every service that people see, once, with a source and a way to reach it', () => {
  const lines = serviceList(services);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(services.length);
  expect(lines.filter(({ source, checked }) => source === '' || checked === '')).toEqual([]);
  const advice = lines.filter(({ number, url }) => number === '' && url === '').map(({ id }) => id);
  expect(
    services
      .filter(({ id }) => advice.includes(id))
      .every(({ channels }) => channels.every(({ by }) => by === 'email' || by === 'relay' || by === 'local')),
  ).toBe(true);
  expect(asCsv(lines).split('\r\n')).toHaveLength(services.length + 1);
});

test.each(['2026-11-24T02:00:00Z', '2026-11-24T14:00:00Z'])(
  'at %s, where anybody listens in writing, the page of people names one who does',
  (at) => {
    const now = new Date(at);
    for (const { who } of coverage) {
      const asking = { flow, directory, person: who, moment: { now } };
      const inWriting = (needs: Parameters<typeof helpersNow>[0]): readonly string[] =>
        helpersNow(needs, asking)
          .map((service) => viewOfService(service, asking))
          .filter(({ channels, openness }) =>
            channels.some(
              (channel) => isWritten(channel) && ('openness' in channel ? (channel.openness ?? openness) : openness).state !== 'closed',
            ),
          )
          .map(({ id }) => id);
      if (inWriting([{ topic: 'listening' }]).length > 0) expect(inWriting(flow.crisis.services), who.region.id).not.toEqual([]);
    }
  },
);
