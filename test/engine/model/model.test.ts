import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel, ModelError } from '../../../src/engine/model/model.ts';
import { Writer, writeContainer } from '../../../src/training/writer.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../src/engine/model/weights.bin')));

const changed = (at: number, to: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = to;
  return copy;
};

describe('loadModel', () => {
  test('reads the weights of the package, at any place in a buffer', () => {
    const buffer = new Uint8Array(bytes.length + 3);
    buffer.set(bytes, 3);
    expect(loadModel(buffer.subarray(3)).tagger.names).toEqual(loadModel(bytes).tagger.names);
  });

  test.each([
    ['an empty file', new Uint8Array(0), 'not a weights file'],
    ['another file', new TextEncoder().encode('{"weights": [1, 2, 3]}'), 'not a weights file'],
    ['a later format', changed(4, 200), 'format 200'],
    ['one changed byte', changed(bytes.length - 9, ~(bytes.at(-9) ?? 0)), 'checksum'],
    ['a file cut short', bytes.subarray(0, bytes.length - 100), 'checksum'],
    ['a header cut short', bytes.subarray(0, 9), 'not a weights file'],
    ['no sections', writeContainer(new Map()), 'no section "tagger"'],
    ['an empty section', writeContainer(new Map([['tagger', new Uint8Array(0)]])), 'section "tagger": ends too soon'],
    ['nonsense in a section', writeContainer(new Map([['tagger', new Uint8Array(5000).fill(77)]])), 'section "tagger"'],
  ])('%s is a ModelError that says so', (_, damaged, message) => {
    expect(() => loadModel(damaged)).toThrow(ModelError);
    expect(() => loadModel(damaged)).toThrow(message);
  });
});

describe('Writer', () => {
  test('numbers that do not fit or fall are refused', () => {
    const writer = new Writer();
    expect(() => writer.uint8(256)).toThrow(RangeError);
    expect(() => writer.ascending([1, 5, 4])).toThrow(RangeError);
  });
});
