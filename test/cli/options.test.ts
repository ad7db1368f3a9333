import { describe, expect, test } from 'vitest';
import { parseOptions, UsageError } from '../../src/cli/options.ts';

describe('parseOptions', () => {
  test.each([
    [['analyze', 'a.txt'], { inputs: ['a.txt'], format: 'markdown', jsonl: false, withText: false, allActs: false }],
    [
      ['analyze', '-', '--format', 'json'],
      { inputs: ['-'], format: 'json', jsonl: false, withText: false, allActs: false },
    ],
    [
      ['analyze', 'a.html', 'b.md', '--format=csv'],
      { inputs: ['a.html', 'b.md'], format: 'csv', jsonl: false, withText: false, allActs: false },
    ],
    [
      ['analyze', '--jsonl', '--format', 'web-annotation'],
      { inputs: ['-'], format: 'web-annotation', jsonl: true, withText: false, allActs: false },
    ],
    [['analyze', '--jsonl'], { inputs: ['-'], format: 'jsonl', jsonl: true, withText: false, allActs: false }],
    [
      ['analyze', '--all-acts', 'a.txt'],
      { inputs: ['a.txt'], format: 'markdown', jsonl: false, withText: false, allActs: true },
    ],
    [
      ['analyze', '--jsonl', 'a.jsonl', '--with-text'],
      { inputs: ['a.jsonl'], format: 'jsonl', jsonl: true, withText: true, allActs: false },
    ],
  ])('%j', (argv, options) => {
    expect(parseOptions(argv)).toEqual(options);
  });

  test.each([
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['--version'], 'version'],
  ])('%j', (argv, answer) => {
    expect(parseOptions(argv)).toBe(answer);
  });

  test.each([
    [[], 'no command'],
    [['check', 'a.txt'], 'unknown command “check”'],
    [['analyze'], 'no file named'],
    [['analyze', 'a.txt', '--format', 'xml'], 'unknown format “xml”'],
    [['analyze', '--jsonl', '--format', 'json'], '--jsonl prints a stream'],
    [['analyze', 'a.txt', '--colour'], '--colour'],
  ])('%j is wrong use: %s', (argv, message) => {
    expect(() => parseOptions(argv)).toThrow(UsageError);
    expect(() => parseOptions(argv)).toThrow(message);
  });
});
