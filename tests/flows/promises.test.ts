import { describe, expect, test } from 'vitest';
import { looseText, proofText } from '../../src/build/prove/proof-text.ts';
import { allLoose, proveAll } from '../../src/build/prove/prove-all.ts';
import { allFlows } from '../support/current-flows.ts';

const flows = allFlows();

// What `npm run flows -- prove` decides, decided here once for `npm run check` and `npm test`.
describe.each(flows.map(({ id, content, promises }) => [id, content, promises] as const))('%s', (_, content, promises) => {
  const began = process.cpuUsage();
  const proof = proveAll(content, promises, null);
  const { user, system } = process.cpuUsage(began);

  test.each(proof.verdicts)('$promise.id: $promise.says', ({ verdict, promise }) => {
    expect(verdict, proofText({ ...proof, verdicts: proof.verdicts.filter((one) => one.promise === promise) }, content)).toMatch(
      /^(kept|elsewhere)$/,
    );
  });

  test('no promise asks for what another forbids', () => {
    expect(proof.contradictions).toEqual([]);
  });

  test('every test that is said to hold a promise exists', () => {
    expect(proof.missingTests).toEqual([]);
  });

  test('the whole proof takes seconds', () => {
    // What the processor did, so that whatever else it is busy with does not count.
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});

test('every promise that was agreed on is in the file', () => {
  const agreed = [
    ...['danger-first', 'danger-to-people', 'suicide-asked', 'suicide-not-no', 'suicide-now', 'human-everywhere', 'plan-has-human'],
    ...['never-pay-reply-send', 'no-image-handled', 'words-only-evidence', 'right-removal-tool', 'suspend-not-delete'],
    ...['known-person-police-first', 'no-blame-no-secret', 'no-message-to-offender', 'report-route', 'removal-route', 'tell-someone'],
    ...['professional-refers', 'carer-first-minute', 'paid-gets-money-steps', 'shared-gets-removal-now', 'coerced-harm-is-emergency'],
    ...[
      'under-13-adult-police',
      'recovery-scam',
      'come-back',
      'region-complete',
      'nine-questions',
      'short',
      'not-too-much',
      'may-not-answer',
      'no-dead-end',
    ],
    ...['no-stale-answer', 'sourced', 'fresh', 'reviewed'],
  ];
  expect(flows[0].promises.map(({ id }) => id)).toEqual(expect.arrayContaining(agreed));
});

test('no promise allows what nobody needs', () => {
  const loose = allLoose(flows);
  expect(loose, looseText(loose)).toEqual([]);
}, 180_000);
