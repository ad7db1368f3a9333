import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';

/** The built command line, as a package would run it. */
const PROGRAM = join(import.meta.dirname, '../../dist/cli/main.js');
const STORY =
  'The bridge is safe, the harbour office said.\n"We checked every bolt," engineer Tove Lund told reporters.';

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
function run(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { input, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'according-to-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('analyze', () => {
  test('a text file becomes one JSON report whose spans point into its text', () => {
    const { status, out, err } = run(['analyze', file('story.txt', STORY), '--format', 'json', '--with-text']);
    expect([status, err]).toEqual([0, '']);
    const report = JSON.parse(out) as Report;
    expect(report).toMatchObject({ schema: 'according-to/report/1', id: 'story', text: STORY });
    const contents = report.attributions.map(({ content }) =>
      content.map(([start, end]) => STORY.slice(start, end)).join(' '),
    );
    expect(contents).toContainEqual(expect.stringContaining('We checked every bolt'));
  });

  test('the same text gives the same bytes', () => {
    const args = ['analyze', '-', '--format', 'json'];
    expect(run(args, STORY).out).toBe(run(args, STORY).out);
  });

  test('several files in every format', () => {
    const paths = [file('one.txt', STORY), file('two.md', `# A heading\n\n${STORY.replace('\n', '\n\n')}\n`)];
    const list = JSON.parse(run(['analyze', ...paths, '--format', 'json']).out) as Report[];
    expect(list.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(list[1]?.attributions).toEqual(list[0]?.attributions);
    expect(
      run(['analyze', ...paths, '--format', 'jsonl'])
        .out.trim()
        .split('\n'),
    ).toHaveLength(2);
    expect(run(['analyze', ...paths, '--format', 'csv']).out.split('\n')[0]).toMatch(
      /^article,statement,statement_text,source_type,source_name,source_title,justification,/,
    );
    const pages = JSON.parse(run(['analyze', ...paths, '--format', 'web-annotation']).out) as { type: string }[];
    expect(pages.map(({ type }) => type)).toEqual(['AnnotationPage', 'AnnotationPage']);
    expect(run(['analyze', ...paths]).out.match(/^# Sourcing: /gm)).toHaveLength(2);
  });

  test('an HTML page is read as its article, clutter left out', () => {
    const paragraphs = STORY.split('\n').map((line) => `<p>${`${line} `.repeat(6)}</p>`);
    const html = `<!doctype html><html lang="en"><head><title>Bridge</title></head><body><nav><a href="/">Home</a></nav>
      <article><h1>Bridge</h1>${paragraphs.join('')}</article></body></html>`;
    const report = JSON.parse(run(['analyze', '-', '--format', 'json', '--with-text'], html).out) as Report;
    expect(report.text).toContain('We checked every bolt');
    expect(report.text).not.toContain('Home');
  });

  test('a page that leaves out html, head and body is read as a browser reads it', () => {
    const html = `<!doctype html><title>Bridge</title><article><h1>Bridge</h1><p>${`${STORY.replace('\n', '<p>')} `.repeat(6)}</article>`;
    const report = JSON.parse(run(['analyze', '-', '--format', 'json', '--with-text'], html).out) as Report;
    expect(report.text).toContain('We checked every bolt');
  });

  test('a page tells of links, its outlet and its address', () => {
    const data = {
      '@type': 'NewsArticle',
      publisher: { name: 'The Tern', correctionsPolicy: 'https://tern.example/fixes' },
    };
    const html = `<!doctype html><html lang="en"><head><title>Bridge</title>
      <script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Bridge</h1>
      <p>The bridge was closed on Monday, according to <a href="/audit.pdf">an audit</a> that was published on Sunday.</p>
      <p>${'Engineer Tove Lund said the ferries would run until the summer, and later if they had to. '.repeat(8)}</p>
      </article></body></html>`;
    const line = JSON.stringify({ id: 'bridge', html, url: 'https://tern.example/bridge' });
    const report = JSON.parse(run(['analyze', '--jsonl'], line).out) as Report;
    expect(report.outlet).toMatchObject({ name: 'The Tern', correctionsPolicy: 'https://tern.example/fixes' });
    expect(report.attributions.flatMap(({ chips }) => chips)).toContainEqual(
      expect.objectContaining({ kind: 'document-linked', detail: 'tern.example' }),
    );
    const page = JSON.parse(run(['analyze', '--jsonl', '--format', 'web-annotation'], line).out) as { id: string };
    expect(page.id).toBe('https://tern.example/bridge#annotations');
  });

  test('a bad file is named on one line, the rest goes on', () => {
    const paths = [
      file('bad.txt', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])),
      file('a.pdf', 'x'),
      join(folder, 'none.txt'),
      file('good.txt', STORY),
    ];
    const { status, out, err } = run(['analyze', ...paths, '--format', 'jsonl']);
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Report).id),
    ).toEqual(['good']);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/bad\.txt: not UTF-8/);
    expect(lines[1]).toMatch(/a\.pdf: unknown kind of file/);
    expect(lines[2]).toMatch(/none\.txt: .*no such file/i);
  });

  test('a text in another language is said to be unsupported, an empty one has nothing in it', () => {
    const german =
      'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke zu schließen, sagte die Bürgermeisterin. '.repeat(
        3,
      );
    const { status, out, err } = run(['analyze', file('de.txt', german), file('empty.txt', ''), '--format', 'jsonl']);
    expect(status).toBe(1);
    expect(err).toMatch(/de\.txt: not in English/);
    expect(JSON.parse(out)).toMatchObject({ id: 'empty', attributions: [], unsourced: [] });
  });

  test('wrong use exits 2 and says how to get help', () => {
    const { status, out, err } = run(['analyse', 'a.txt']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/unknown command “analyse”[\s\S]*--help/);
  });
});

describe('analyze --jsonl', () => {
  test('lines in order, a bad line named, exit 1', () => {
    const lines = [
      JSON.stringify({ id: 'x', text: STORY }),
      '{"id": "broken", ',
      '',
      '[1]',
      JSON.stringify({ text: 'no id' }),
      JSON.stringify({ id: 7, text: 'A separator\u2028inside, the office said.' }),
      JSON.stringify({ id: 'html', html: '<nav><a href="/">Home</a></nav>' }),
      JSON.stringify({ id: 'neither' }),
    ];
    const { status, out, err } = run(['analyze', '--jsonl'], lines.join('\n').replace('\\u2028', '\u2028'));
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Report).id),
    ).toEqual(['x', '7']);
    expect(err.match(/line \d+/g)).toEqual(['line 2', 'line 4', 'line 5', 'line 7', 'line 8']);
  });
});
