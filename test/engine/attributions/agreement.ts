import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVoicedAttributor } from '../../../src/engine/attributions/attribute.ts';
import type { Attribution, Span } from '../../../src/engine/document.ts';
import { loadModel } from '../../../src/engine/model/model.ts';
import { annotate, blank } from '../../../src/engine/pipeline.ts';
import { pairQuotations } from '../../../src/engine/quotations/pair.ts';
import { createTagger } from '../../../src/engine/tagging/tagger.ts';
import { splitParagraphs } from '../../../src/engine/tokens/paragraphs.ts';
import { splitSentences } from '../../../src/engine/tokens/sentences.ts';
import { tokenize } from '../../../src/engine/tokens/tokenize.ts';
import type { Case, ExpectedRelation } from './cases.ts';

const model = loadModel(readFileSync(join(import.meta.dirname, '../../../src/engine/model/weights.bin')));
const tagger = createTagger(model);
const attribute = createVoicedAttributor(model);

/** What readers get of a text. Weights cannot be made by hand: the layers before are made as the engine makes them. */
export function attributionsOf(text: string): readonly Attribution[] {
  const tokens = annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', tokenize);
  const quotations = annotate(annotate(tokens, 'sentences', splitSentences), 'quotations', pairQuotations);
  return attribute(annotate(quotations, 'tags', tagger));
}

/** Counts of relations: asked for, found, found with the right content and cue, and with the right mention as well. */
export interface Agreement {
  wanted: number;
  found: number;
  right: number;
  whole: number;
  /** Lines of what was missed and what was added, to read. */
  readonly faults: string[];
}

/** Share of right ones among the found, among the wanted, and F1; 1 where nothing was wanted and nothing found. */
export const precision = ({ right, found }: Agreement): number => (found === 0 ? 1 : right / found);
export const recall = ({ right, wanted }: Agreement): number => (wanted === 0 ? 1 : right / wanted);
export const f1 = (right: number, { wanted, found }: Agreement): number =>
  wanted + found === 0 ? 1 : (2 * right) / (wanted + found);

/** By group, in the order of the file: how the relations found agree with those that `of` takes from a case. */
export function agreementByGroup(
  cases: readonly Case[],
  wantedOf: (relation: ExpectedRelation) => boolean,
  foundOf: (attribution: Attribution) => boolean,
): Map<string, Agreement> {
  const groups = new Map<string, Agreement>();
  for (const { group, text, line, relations } of cases) {
    const agreement = groups.get(group) ?? { wanted: 0, found: 0, right: 0, whole: 0, faults: [] };
    groups.set(group, agreement);
    compare(text, line, relations.filter(wantedOf), attributionsOf(text).filter(foundOf), agreement);
  }
  return groups;
}

function compare(
  text: string,
  line: number,
  wanted: readonly ExpectedRelation[],
  found: readonly Attribution[],
  agreement: Agreement,
): void {
  const left = new Set(found);
  agreement.wanted += wanted.length;
  agreement.found += found.length;
  const show = (mention: Span | null | undefined, cue: Span | null | undefined, content: readonly Span[]): string =>
    [mention ? [mention] : [], cue ? [cue] : [], content]
      .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || '-')
      .join(' | ');
  for (const relation of wanted) {
    const match = [...left]
      .filter(({ cue, content }) => sameCue(cue, relation.cue) && overlap(text, content, relation.content) >= 0.5)
      .sort((a, b) => overlap(text, b.content, relation.content) - overlap(text, a.content, relation.content))[0];
    if (match === undefined) {
      agreement.faults.push(`${line} missed: ${show(relation.mention, relation.cue, relation.content)}`);
      continue;
    }
    left.delete(match);
    agreement.right++;
    if (overlap(text, match.mention ? [match.mention] : [], relation.mention ? [relation.mention] : []) >= 0.5)
      agreement.whole++;
    else agreement.faults.push(`${line} source: ${show(match.mention, relation.mention, [])}`);
  }
  for (const { mention, cue, content } of left) agreement.faults.push(`${line} added: ${show(mention, cue, content)}`);
}

const sameCue = (found: Span | undefined, wanted: Span | null): boolean =>
  found === undefined || wanted === null ? !found && !wanted : found.start < wanted.end && wanted.start < found.end;

/** Words in both as a share of the words in either; 1 where both are empty. */
function overlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const words = (spans: readonly Span[]): Set<number> =>
    new Set(
      spans.flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
      ),
    );
  const [left, right] = [words(a), words(b)];
  const both = [...left].filter((at) => right.has(at)).length;
  return left.size + right.size === 0 ? 1 : both / (left.size + right.size - both);
}

/** A table to print: group, wanted, found, precision, recall and F1 of detection, F1 with the mention right. */
export function table(groups: ReadonlyMap<string, Agreement>): string {
  const percent = (share: number): string => (100 * share).toFixed(0).padStart(4);
  return [...groups]
    .map(
      ([group, agreement]) =>
        `${group.slice(0, 60).padEnd(60)}${String(agreement.wanted).padStart(5)}${String(agreement.found).padStart(5)} P${percent(precision(agreement))} R${percent(recall(agreement))} F1${percent(f1(agreement.right, agreement))} e2e${percent(f1(agreement.whole, agreement))}`,
    )
    .join('\n');
}

/** All groups as one. */
export const total = (groups: ReadonlyMap<string, Agreement>): Agreement =>
  [...groups.values()].reduce((sum, { wanted, found, right, whole, faults }) => ({
    wanted: sum.wanted + wanted,
    found: sum.found + found,
    right: sum.right + right,
    whole: sum.whole + whole,
    faults: [...sum.faults, ...faults],
  }));
