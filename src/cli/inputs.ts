import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { isEnglish } from '../page/language.ts';
import { type ArticleText, articleText, type Markup } from './article-text.ts';

/** One article to analyse, or the reason why it is none, naming the file and line. */
export type Input = (ArticleText & { readonly id: string }) | { readonly problem: string };

const MARKUP_OF: Readonly<Record<string, Markup>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

const streamOf = (path: string): NodeJS.ReadableStream => (path === '-' ? process.stdin : createReadStream(path));
const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Each file as one article, its id the file's name without the ending. Standard input is HTML where it looks so. */
export async function* readFiles(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    try {
      const markup = path === '-' ? undefined : MARKUP_OF[extname(path).toLowerCase()];
      if (path !== '-' && markup === undefined)
        throw new Error(`unknown kind of file; known are ${Object.keys(MARKUP_OF).join(' ')}`);
      const raw = await readWhole(path);
      const id = path === '-' ? 'stdin' : basename(path, extname(path));
      const kind = markup ?? (/^\s*<(?:!doctype|html)\b/i.test(raw) ? 'html' : 'text');
      yield { id, ...inEnglish(articleText(raw, kind)) };
    } catch (error) {
      yield { problem: `${nameOf(path)}: ${reasonOf(error)}` };
    }
  }
}

/** Each line of the streams as one article: {"id","text"} or {"id","html","url"}. Blank lines are passed over. */
export async function* readLines(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    let number = 0;
    try {
      for await (const line of linesOf(streamOf(path))) {
        number++;
        if (line.trim() !== '') yield parseLine(line, `${nameOf(path)}: line ${number}`);
      }
    } catch (error) {
      yield { problem: `${nameOf(path)}: ${reasonOf(error)}` };
    }
  }
}

function parseLine(line: string, place: string): Input {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null) throw new Error('not an object');
    const { id, text, html, url } = record as Record<string, unknown>;
    if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no "id"');
    if (typeof text === 'string') return { id: String(id), ...inEnglish({ text }) };
    if (typeof html !== 'string') throw new Error('neither "text" nor "html"');
    return { id: String(id), ...inEnglish(articleText(html, 'html', typeof url === 'string' ? url : undefined)) };
  } catch (error) {
    return { problem: `${place}: ${reasonOf(error)}` };
  }
}

/** The article itself. Throws where it has words and they are not English: nothing is guessed. */
function inEnglish(article: ArticleText): ArticleText {
  const { text } = article;
  if (/\p{L}/u.test(text) && !isEnglish(text)) throw new Error('not in English; other languages are not supported yet');
  return article;
}

async function readWhole(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamOf(path)) chunks.push(Buffer.from(chunk));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Error('not UTF-8 text');
  }
}

/** Lines end at "\n" alone: node:readline also breaks at U+2028, which may stand inside a JSON string. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let pending: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...rest] = String(chunk).split('\n');
    pending.push(first);
    for (const next of rest) {
      yield pending.join('');
      pending = [next];
    }
  }
  yield pending.join('');
}
