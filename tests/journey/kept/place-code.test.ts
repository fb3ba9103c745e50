import { flow } from 'virtual:handrail/flow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timings } from '../../../src/flow/vocabulary.ts';
import { bytesOfPlace, type KeptPlace, placeBytes, placeOfBytes } from '../../../src/journey/kept/place-code.ts';
import { anyTrail } from '../../support/walks.ts';

const mark = fc.constantFrom('done' as const, 'not-now' as const, 'cant' as const);

const anyPlace: fc.Arbitrary<KeptPlace> = fc.record({
  answers: anyTrail(flow),
  marks: fc.dictionary(fc.constantFrom(...flow.actions.map(({ id }) => id)), mark, { noNullPrototype: true }),
  turned: fc.dictionary(fc.constantFrom('whole', ...timings, ...flow.actions.map(({ id }) => id)), fc.boolean(), { noNullPrototype: true }),
  open: fc.oneof(
    fc.constant(null),
    fc.constantFrom('crisis' as const, 'tonight' as const),
    fc.record({ step: fc.constantFrom(...Object.keys(flow.steps)) }, { noNullPrototype: true }),
  ),
});

test('every place comes back from its bytes, and every place has the same number of them', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      const bytes = bytesOfPlace(flow, 'edition', place);
      expect(bytes).toHaveLength(placeBytes);
      expect(bytes && placeOfBytes(flow, 'edition', bytes)).toEqual(place);
    }),
    { numRuns: 300 },
  );
});

test('a place of other content is refused', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      const bytes = bytesOfPlace(flow, 'edition', place);
      expect(bytes && placeOfBytes(flow, 'edition of tomorrow', bytes)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('a changed byte is noticed', () => {
  fc.assert(
    fc.property(anyPlace, fc.nat(placeBytes - 1), fc.integer({ min: 1, max: 255 }), (place, at, change) => {
      const bytes = bytesOfPlace(flow, 'edition', place) ?? new Uint8Array();
      bytes[at] = (bytes[at] ?? 0) ^ change;
      expect(placeOfBytes(flow, 'edition', bytes)).toBeNull();
    }),
    { numRuns: 200 },
  );
});

test('noise of any length is refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2 * placeBytes }), (bytes) => {
      expect(placeOfBytes(flow, 'edition', bytes)).toBeNull();
    }),
    // Always the same noise: one in 65,536 would pass.
    { numRuns: 300, seed: 5 },
  );
});

test('every answer, every refinement and every mark at once still fit, with all that can be opened', () => {
  const everything = fc.sample(anyTrail(flow), 300).reduce((most, trail) => (trail.length > most.length ? trail : most));
  const marks = Object.fromEntries(flow.actions.map(({ id }) => [id, 'cant' as const]));
  const turned = Object.fromEntries(['whole', ...timings, ...flow.actions.map(({ id }) => id)].map((part) => [part, true]));
  const place: KeptPlace = { answers: everything, marks, turned, open: 'crisis' };
  const bytes = bytesOfPlace(flow, 'edition', place);
  expect(bytes && placeOfBytes(flow, 'edition', bytes)).toEqual(place);
});
