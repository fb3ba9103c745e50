import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FileKind, fileKinds } from '../../src/build/load/file-kinds.ts';
import { readYaml } from '../../src/build/load/read-yaml.ts';
import { salvage } from '../../src/build/load/salvage.ts';
import { actionFileSchema } from '../../src/flow/schema/action-file.ts';

const read = (value: unknown) => salvage(actionFileSchema, value, 'extortion/actions.yaml', 1);

const sound = { timing: 'now', sources: ['BOOK'] };

test('what is right is read, and what is wrong beside it is told', () => {
  const { value, problems, refused } = read({ call: sound, rest: { timing: 'now', sources: [] } });
  expect(Object.keys(value ?? {})).toEqual(['call']);
  expect(refused).toEqual(['rest']);
  expect(problems.map(({ code, place }) => [code, ...place.path])).toEqual([['shape', 'rest', 'sources']]);
});

test('an unknown key is told and left out, and the entry is kept', () => {
  const { value, problems, refused } = read({ call: { ...sound, tmiing: 'now', tag: 'x' } });
  expect(Object.keys(value ?? {})).toEqual(['call']);
  expect(refused).toEqual([]);
  expect(problems.map(({ code, what }) => `${code}: ${what}`)).toEqual(['unknown-key: key "tmiing"', 'unknown-key: key "tag"']);
});

test('every problem of an entry is told, not only the first', () => {
  expect(read({ call: { timing: 'soon', sources: [], dont: 'yes' } }).problems).toHaveLength(3);
});

test('of several forms a value may have, the one the author most likely meant is explained', () => {
  const { problems } = read({ call: { timing: [{ when: { safe: 'no' }, at: 'soon' }], sources: ['BOOK'] } });
  expect(problems.map(({ place }) => place.path)).toEqual([['call', 'timing', 0, 'at']]);
});

test('each entry is read by itself: a broken one is not read again with all the others', () => {
  const readings = new Map<string, number>();
  const entry = z.strictObject({ id: z.string(), says: z.string() });
  const counting = z.preprocess((value) => {
    const { id } = value as { readonly id: string };
    readings.set(id, (readings.get(id) ?? 0) + 1);
    return value;
  }, entry);
  const sources = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, says: 'so' }));
  const broken = [
    { id: 'b1', says: 7 },
    { id: 'b2', says: 'so', saying: 'so' },
    { id: 'b3', says: 7, saying: 'so' },
  ];
  const { value, problems, refused, positions } = salvage(z.array(counting), [...broken, ...sources], 'a.yaml', 1);
  expect([value?.length, refused, positions]).toEqual([10, ['b1', 'b3'], [1, 3, 4, 5, 6, 7, 8, 9, 10, 11]]);
  expect(problems.map(({ code, place }) => [code, ...place.path])).toEqual([
    ['shape', 0, 'says'],
    ['unknown-key', 1, 'saying'],
    ['shape', 2, 'says'],
    ['unknown-key', 2, 'saying'],
  ]);
  // With all, by itself, and with those that are left.
  expect(Math.max(...sources.map(({ id }) => readings.get(id) ?? 0))).toBe(3);
});

test('a file that is one entry, and lacks what it must have, is refused once and for all', () => {
  const { schema, entryDepth } = fileKinds.platform;
  const { value, problems } = salvage<unknown>(
    schema,
    { id: 'chat', kind: 'sociable', order: ['report'], guides: {}, confidence: 'high' },
    'chat.yaml',
    entryDepth,
  );
  expect(value).toBeUndefined();
  expect(problems.map(({ place }) => place.path)).toEqual([['name'], ['kind']]);
});

test('a file that is no mapping at all is refused whole', () => {
  for (const value of [null, 7, 'text', ['list']]) expect(read(value)).toMatchObject({ value: undefined, problems: [{ code: 'shape' }] });
});

describe.each(Object.keys(fileKinds) as FileKind[])('whatever stands in a file of the kind %s', (kind) => {
  test('reading it ends, and it is either read or told what is wrong', () => {
    const keys = fc.constantFrom('id', 'steps', 'when', 'any', 'not', 'options', 'next', 'to', 'common', 'carer', 'what', 'services', 'a');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', '', 'yes', 7, null, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const { schema, entryDepth } = fileKinds[kind];
        const result = salvage<unknown>(schema, value, 'a.yaml', entryDepth);
        expect(result.value !== undefined || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading YAML', () => {
  test.each([
    ['a list without an end', 'a: [1', 1],
    ['a quote without an end', 'a: "x', 1],
    ['a key twice', 'a: 1\na: 2', 2],
    ['a tab', 'a:\n\tb: 1', 2],
    ['a colon in a text', 'a: 1\nb: c: d', 2],
    ['a text that begins with a star', 'a: 1\nb:\n  c: *d', 3],
  ])('%s is told with its line, and nothing is thrown', (_, text, line) => {
    const { errors, value } = readYaml('a.yaml', text);
    expect(value).toBeUndefined();
    expect(errors[0]?.position.line).toBe(line);
  });

  test('aliases that would grow without end are refused, not followed', () => {
    const grow = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e', 'f'].map((name, index) => `${name}: &${name} [${`*${'abcde'[index]}, `.repeat(9)}x]`),
    ];
    expect(readYaml('a.yaml', grow.join('\n')).errors).toHaveLength(1);
  });

  test('a key stands where it is written, in mappings and in lists', () => {
    const { positionOf } = readYaml('a.yaml', 'steps:\n  - id: a\n  - id: b\n    to: c\n');
    expect(positionOf(['steps', 1, 'to'])).toEqual({ line: 4, column: 5 });
    expect(positionOf(['steps', 1])).toEqual({ line: 3, column: 5 });
  });

  test('of a path that ends early, the last key that exists is shown', () => {
    expect(readYaml('a.yaml', 'a:\n  b: 1\n').positionOf(['a', 'b', 'c'])).toEqual({ line: 2, column: 3 });
    expect(readYaml('a.yaml', '').positionOf(['a'])).toEqual({ line: 1, column: 1 });
  });
});
