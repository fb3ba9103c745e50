import { flow } from 'virtual:handrail/flow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow } from '../../../src/journey/follow.ts';
import { bytesOfTrail, trailOfBytes } from '../../../src/journey/kept/trail-code.ts';
import { anyTrail } from '../../support/walks.ts';

test('every trail comes back from its bytes', () => {
  fc.assert(
    fc.property(anyTrail(flow), (trail) => {
      expect(trailOfBytes(flow, bytesOfTrail(flow, trail))).toEqual(trail);
    }),
    { numRuns: 300 },
  );
});

test('the order in which answers were given changes nothing', () => {
  fc.assert(
    fc.property(anyTrail(flow), (trail) => {
      expect(bytesOfTrail(flow, trail.toReversed())).toEqual(bytesOfTrail(flow, trail));
    }),
    { numRuns: 100 },
  );
});

test('any bytes are refused, or are the very bytes of a trail that the flow itself would walk', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const trail = trailOfBytes(flow, bytes);
      if (trail === null) return;
      const { way, refinements } = follow(flow, trail);
      expect([...way, ...refinements]).toEqual(trail);
      expect(bytesOfTrail(flow, trail)).toEqual(bytes);
    }),
    { numRuns: 500 },
  );
});

test('what no longer fits is left out', () => {
  fc.assert(
    fc.property(anyTrail(flow), fc.nat(20), (trail, at) => {
      const broken = trail.map((answer, index) => (index === at ? { ...answer, options: ['no-such-option'] } : answer));
      const { way, refinements } = follow(flow, broken);
      expect(trailOfBytes(flow, bytesOfTrail(flow, broken))).toEqual([...way, ...refinements]);
    }),
    { numRuns: 100 },
  );
});

test('no answers are no bytes, and a whole walk is short enough to be typed as a code', () => {
  expect(bytesOfTrail(flow, [])).toHaveLength(0);
  const withoutRefinements = fc.sample(anyTrail(flow), 200).map((trail) => follow(flow, trail).way);
  expect(Math.max(...withoutRefinements.map((way) => bytesOfTrail(flow, way).length))).toBeLessThanOrEqual(6);
});
