/** The two attribution models and how they read a text: cues first, then what each cue attributes to whom. */
import type { Reader } from './container.ts';
import { bestLabels, type Crf, marginals, readCrf, score } from './crf.ts';
import { cueFeatures, MAX_CUE_FEATURES } from './cue-features.ts';
import { type Candidate, type Judge, judge, readJudge } from './judge.ts';
import { type CueContext, countCues, cueContexts, labelFeatures, MAX_LABEL_FEATURES } from './label-features.ts';
import { CueLabel, chunksOf, RoleLabel, type TokenRange } from './labels.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

export interface AttributionModel {
  readonly cueLexicon: Lexicon;
  readonly finder: Crf;
  readonly labeller: Crf;
  readonly judge: Judge;
}

/** The part of the model that proposes candidates. */
export type Proposer = Omit<AttributionModel, 'judge'>;

/** Throws ModelError where the bytes end too soon or the labels are others. */
export function readAttributionModel(reader: Reader): AttributionModel {
  return { ...readProposer(reader), judge: readJudge(reader) };
}

/** As readAttributionModel, for weights without a judge. */
export function readProposer(reader: Reader): Proposer {
  const cueLexicon = readLexicon(reader);
  const finder = readCrf(reader);
  const labeller = readCrf(reader);
  reader.expect(finder.table.labels === CueLabel.count && labeller.table.labels === RoleLabel.count, 'other labels');
  return { cueLexicon, finder, labeller };
}

/** A cue with its probability, 0 to 1. */
export interface FoundCue extends TokenRange {
  readonly probability: number;
}

/** A candidate with the probability that it is an attribution, 0 to 1. */
export interface Found extends Candidate {
  readonly probability: number;
}

/**
 * Added to the score of a cue's first token, so that doubtful cues come before the judge (chosen so that twice as many
 * false cues as before are seen).
 */
export const CUE_BIAS = 1.2;
/** The labeller looks no farther from a cue; no content of the training data reaches farther within its paragraph. */
export const TOKENS_BEFORE = 120;
export const TOKENS_AFTER = 150;

/** All attributions of the text in the order of their cues. Linear in the text's length. */
export function findAttributions(model: AttributionModel, reading: Reading, around: Surroundings): Found[] {
  const candidates = findCandidates(model, reading, around);
  const probabilities = judge(model.judge, reading, candidates);
  return candidates
    .map((candidate, at) => ({ ...candidate, probability: probabilities[at] as number }))
    .filter(({ probability }) => probability >= model.judge.thresholds[reading.convention]);
}

/** What the finder and the labeller propose, in the order of the cues. */
export function findCandidates(model: Proposer, reading: Reading, around: Surroundings): Candidate[] {
  const { paragraphFrom } = reading;
  const byParagraph = Array.from({ length: paragraphFrom.length - 1 }, (_, paragraph) =>
    findCues(model, reading, around, paragraphFrom[paragraph] as number, paragraphFrom[paragraph + 1] as number),
  );
  const cueCount = countCues(reading.length, byParagraph.flat());
  return byParagraph.flatMap((cues, paragraph) => {
    const from = paragraphFrom[paragraph] as number;
    const to = paragraphFrom[paragraph + 1] as number;
    return cueContexts(reading, cues, from, to, cueCount).flatMap(
      (context, at) => labelRoles(model, reading, around, context, cues[at] as FoundCue) ?? [],
    );
  });
}

/** The cues of one paragraph. */
export function findCues(
  { finder }: Proposer,
  reading: Reading,
  around: Surroundings,
  from: number,
  to: number,
): FoundCue[] {
  if (from === to) return [];
  const lattice = score(finder, to - from, MAX_CUE_FEATURES, (token, out) =>
    cueFeatures(reading, around, from + token, from, to, out),
  );
  const beliefs = marginals(lattice);
  for (let at = CueLabel.cue; at < lattice.scores.length; at += CueLabel.count)
    lattice.scores[at] = (lattice.scores[at] as number) + CUE_BIAS;
  return chunksOf(bestLabels(lattice), CueLabel.cue, from).map((cue) => {
    const begin = (cue.from - from) * CueLabel.count + CueLabel.cue;
    return { ...cue, probability: (beliefs[begin] as number) + (beliefs[begin + 1] as number) };
  });
}

/** The cue's source and content, or undefined where it has no content. */
export function labelRoles(
  { labeller }: Proposer,
  reading: Reading,
  around: Surroundings,
  context: CueContext,
  cue: FoundCue,
): Candidate | undefined {
  const { from, to } = windowOf(context);
  const lattice = score(labeller, to - from, MAX_LABEL_FEATURES, (token, out) =>
    labelFeatures(reading, around, context, from + token, out),
  );
  const labels = bestLabels(lattice);
  const content = chunksOf(labels, RoleLabel.content, from);
  if (content.length === 0) return undefined;
  const source = nearest(chunksOf(labels, RoleLabel.source, from), cue);
  const beliefs = marginals(lattice);
  const sure = (ranges: readonly TokenRange[]): number[] =>
    ranges.flatMap((range) =>
      Array.from({ length: range.to - range.from }, (_, at) => {
        const token = range.from - from + at;
        return beliefs[token * RoleLabel.count + (labels[token] as number)] as number;
      }),
    );
  const contents = sure(content);
  const evidence = {
    cue: cue.probability,
    content: mean(contents),
    weakest: Math.min(...contents),
    source: source ? mean(sure([source])) : 0,
  };
  return { cue, source, content, evidence };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The part of the paragraph the labeller looks at. */
export function windowOf(cue: CueContext): TokenRange {
  return {
    from: Math.max(cue.paragraphFrom, cue.from - TOKENS_BEFORE),
    to: Math.min(cue.paragraphTo, cue.to + TOKENS_AFTER),
  };
}

function nearest(chunks: readonly TokenRange[], cue: TokenRange): TokenRange | undefined {
  const gap = ({ from, to }: TokenRange): number => Math.max(cue.from - to, from - cue.to);
  return chunks.reduce<TokenRange | undefined>(
    (best, chunk) => (!best || gap(chunk) < gap(best) ? chunk : best),
    undefined,
  );
}
