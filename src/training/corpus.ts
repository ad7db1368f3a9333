/** Reads the training data: see --data in train.ts for the files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Act, Doc, Span, Token } from '../engine/document.ts';
import { annotate, blank } from '../engine/pipeline.ts';
import { splitParagraphs } from '../engine/tokens/paragraphs.ts';
import { splitSentences } from '../engine/tokens/sentences.ts';
import { tokenize } from '../engine/tokens/tokenize.ts';

/** [start, end) in UTF-16 units. */
export type Offsets = readonly [start: number, end: number];

/** An article with attributions, as PolNeAR's files here hold it. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source?: readonly Offsets[];
    readonly cue?: readonly Offsets[];
    readonly content?: readonly Offsets[];
    readonly act?: Act;
  }[];
  /** Captions, "Read more" and the like: not judged. */
  readonly discard?: readonly Offsets[];
}

/** A text split by the engine, with the silver sentences and the silver tag of each of its tokens; '' where the silver tokens leave a gap. */
export interface TaggedText {
  readonly id: string;
  readonly doc: Doc<'paragraphs' | 'tokens' | 'sentences'>;
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  readonly sentences: readonly Span[];
}

/** The objects of a .jsonl or .jsonl.gz file, one a line. Throws where a line is no JSON or the file is missing. */
export function readJsonl(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** `NAME.jsonl` of the folder. In whole-article labels the source's words are called `mention`. */
export function readArticles(dir: string, name: string): LabelledArticle[] {
  return (readJsonl(join(dir, `${name}.jsonl`)) as RawArticle[]).map(toArticle);
}

/** With the source's words as `source`, whatever the labels call them. */
export function toArticle({ attributions = [], ...article }: RawArticle): LabelledArticle {
  return {
    ...article,
    attributions: attributions.map(({ mention, source, cue, ...rest }) => ({
      ...rest,
      ...(cue && { cue }),
      ...(mention ? { source: mention } : Array.isArray(source) ? { source } : {}),
    })),
  };
}

/** An article as the files hold it. */
export interface RawArticle extends Omit<LabelledArticle, 'attributions'> {
  readonly attributions?: readonly {
    readonly mention?: readonly Offsets[] | null;
    /** Spans, or in whole-article labels the id of the source. */
    readonly source?: readonly Offsets[] | string | null;
    readonly cue?: readonly Offsets[] | null;
    readonly content?: readonly Offsets[];
    readonly act?: Act;
  }[];
}

/** One token of the silver corpus: word, lemma, start, end, tag, entity. */
type SilverToken = readonly [string, string, number, number, string, string];

/** The silver tags of `corenlp-SPLIT.jsonl.gz`, carried over to the engine's tokens by their offsets. */
export function readTagged(dir: string, split: string): TaggedText[] {
  const path = join(dir, `corenlp-${split}.jsonl.gz`);
  if (!existsSync(path)) throw new Error(`no ${path}: the tagger cannot be trained without it`);
  const texts = new Map(readArticles(dir, `polnear-${split}`).map(({ id, text }) => [id, text]));
  return (readJsonl(path) as { id: string; sents: SilverToken[][] }[]).map(({ id, sents }) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`${path}: no text for the article ${id}`);
    const doc = splitText(text);
    const silver = align(doc.tokens, sents.flat());
    return {
      id,
      doc,
      tags: silver.map((token) => token?.[4] ?? ''),
      lemmas: silver.map((token) => token?.[1] ?? ''),
      sentences: sents.flatMap((tokens) => {
        const [first] = tokens;
        return first === undefined ? [] : [{ start: first[2], end: (tokens.at(-1) ?? first)[3] }];
      }),
    };
  });
}

/** The layers every model starts from. */
export function splitText(text: string): Doc<'paragraphs' | 'tokens' | 'sentences'> {
  const doc = annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', tokenize);
  return annotate(doc, 'sentences', splitSentences);
}

/** For each token the silver token that shares most of its characters, the later one among equals. */
function align(tokens: readonly Token[], silver: readonly SilverToken[]): (SilverToken | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < silver.length && (silver[next] as SilverToken)[3] <= token.start) next++;
    let best: SilverToken | undefined;
    let most = 0;
    for (let at = next; at < silver.length; at++) {
      const candidate = silver[at] as SilverToken;
      if (candidate[2] >= token.end) break;
      const shared = overlap(token, candidate);
      if (shared >= most) {
        best = candidate;
        most = shared;
      }
    }
    return best;
  });
}

const overlap = (token: Span, [, , start, end]: SilverToken): number =>
  Math.min(token.end, end) - Math.max(token.start, start);
