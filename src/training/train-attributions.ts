/** Trains the cue finder and the labeller. */
import {
  type AttributionModel,
  findCandidates,
  type Proposer,
  readProposer,
  windowOf,
} from '../engine/model/attribution-model.ts';
import { Reader } from '../engine/model/container.ts';
import { cueFeatures, MAX_CUE_FEATURES } from '../engine/model/cue-features.ts';
import { readJudge } from '../engine/model/judge.ts';
import { countCues, cueContexts, labelFeatures, MAX_LABEL_FEATURES } from '../engine/model/label-features.ts';
import { CueLabel, mayFollow, RoleLabel } from '../engine/model/labels.ts';
import { type Reading, readText } from '../engine/model/reading.ts';
import { type Surroundings, surroundingsOf } from '../engine/model/surroundings.ts';
import { wordsOf } from '../engine/model/words.ts';
import { learnCueLexicon, writeLexicon } from './cue-lexicon.ts';
import { type FeatureIndex, KeyCounter } from './feature-index.ts';
import { type GoldRoles, type LabelledDoc, paint } from './label-corpus.ts';
import { type Example, type Learned, learnCrf } from './learn-crf.ts';
import { type Proposed, trainJudge } from './train-judge.ts';
import { writeLinear } from './write-linear.ts';
import { Writer } from './writer.ts';

/** Features met less often than this are left out. */
const LEAST_COUNT = 10;
/** Averaged weights smaller than this are left out; the quantum of the rest. */
const LEAST_WEIGHT = 0.03;
const SCALE = 1 / 40;
const FINDER_EPOCHS = 6;
const LABELLER_EPOCHS = 3;
/** How often an article of the smaller collection is gone through where one of PolNeAR is once. */
const CODEBOOK_REPEATS = 2;

/** What training takes; less is for comparisons. */
export interface Effort {
  /** Parts of the articles, each judged by models trained on the others. */
  readonly folds: number;
  /** Models learned in different orders of the examples, whose weights are averaged. */
  readonly orders: number;
}

export const FULL: Effort = { folds: 3, orders: 3 };

/** A run of tokens with its features and right labels, for one of the two models. */
interface Task {
  /** How often it is gone through in an epoch. */
  readonly repeats: number;
  readonly room: number;
  readonly length: number;
  readonly gold: Uint8Array;
  readonly features: (token: number, out: Int32Array) => number;
}

interface Read {
  readonly labelled: LabelledDoc;
  readonly reading: Reading;
  readonly around: Surroundings;
}

/**
 * The bytes of the section "attributions". The judge learns from what models that had not seen an article proposed for
 * it. Deterministic.
 */
export function trainAttributions(
  docs: readonly LabelledDoc[],
  log: (line: string) => void,
  effort: Effort = FULL,
): Uint8Array {
  const { proposed } = proposeByFolds(docs, effort, log);
  const writer = new Writer();
  trainProposer(docs, effort.orders, writer, log);
  trainJudge(proposed, writer, log);
  return writer.finish();
}

/**
 * A model for each of the folds, trained without the articles docs[i] where i % folds is the fold's number. Its judge
 * learns from what was proposed for the other folds, by models that may have seen this one.
 */
export function trainByFolds(
  docs: readonly LabelledDoc[],
  effort: Effort,
  log: (line: string) => void,
): AttributionModel[] {
  const { proposers, proposed } = proposeByFolds(docs, effort, log);
  return proposers.map((proposer, fold) => {
    const writer = new Writer();
    trainJudge(
      proposed.filter((_, at) => at % effort.folds !== fold),
      writer,
      () => {},
    );
    return { ...proposer, judge: readJudge(new Reader('judge', writer.finish())) };
  });
}

/** Models trained without one fold each, and what they propose for its articles, in the order of the articles. */
function proposeByFolds(
  docs: readonly LabelledDoc[],
  { folds, orders }: Effort,
  log: (line: string) => void,
): { proposers: readonly Proposer[]; proposed: readonly Proposed[] } {
  const proposers = Array.from({ length: folds }, (_, fold) => {
    log(`fold ${fold + 1} of ${folds}`);
    const writer = new Writer();
    trainProposer(
      docs.filter((_, at) => at % folds !== fold),
      orders,
      writer,
      () => {},
    );
    return readProposer(new Reader('fold', writer.finish()));
  });
  const proposed = docs.map(({ doc, convention, gold }, at): Proposed => {
    const proposer = proposers[at % folds] as Proposer;
    const reading = readText(doc, proposer.cueLexicon, convention);
    return { reading, gold, candidates: findCandidates(proposer, reading, surroundingsOf(reading)) };
  });
  return { proposers, proposed };
}

/** Writes the cue lexicon, the cue finder and the labeller. */
function trainProposer(
  docs: readonly LabelledDoc[],
  orders: number,
  writer: Writer,
  log: (line: string) => void,
): void {
  const lexicon = learnCueLexicon(
    docs.map(({ doc, labels }) => ({
      words: wordsOf(doc.text, doc.tokens).lower,
      cues: labels.map((label) => (label === CueLabel.cue || label === CueLabel.cue + 1 ? 1 : 0)),
    })),
  );
  log(`cue lexicon: ${lexicon.keys.length} words`);
  const read = docs.map((labelled): Read => {
    const reading = readText(labelled.doc, lexicon, labelled.convention);
    return { labelled, reading, around: surroundingsOf(reading) };
  });
  writeLexicon(writer, lexicon);
  train('cue finder', () => read.flatMap(finderTasks), CueLabel.count, FINDER_EPOCHS, orders, writer, log);
  train('labeller', () => read.flatMap(labellerTasks), RoleLabel.count, LABELLER_EPOCHS, orders, writer, log);
}

const repeatsOf = ({ convention }: LabelledDoc): number => (convention === 'codebook' ? CODEBOOK_REPEATS : 1);

/** One task a paragraph. */
function finderTasks({ labelled, reading, around }: Read): Task[] {
  const { paragraphFrom } = reading;
  return Array.from({ length: paragraphFrom.length - 1 }, (_, paragraph) => {
    const from = paragraphFrom[paragraph] as number;
    const to = paragraphFrom[paragraph + 1] as number;
    return {
      room: MAX_CUE_FEATURES,
      repeats: repeatsOf(labelled),
      length: labelled.discarded.subarray(from, to).every((flag) => flag === 1) ? 0 : to - from,
      gold: labelled.labels.subarray(from, to),
      features: (token: number, out: Int32Array) => cueFeatures(reading, around, from + token, from, to, out),
    };
  }).filter(({ length }) => length > 0);
}

/** One task a gold cue, the others being known. */
function labellerTasks({ labelled, reading, around }: Read): Task[] {
  const { gold } = labelled;
  const { paragraphFrom } = reading;
  const cueCount = countCues(
    reading.length,
    gold.map(({ cue }) => cue),
  );
  const tasks: Task[] = [];
  for (let paragraph = 0; paragraph + 1 < paragraphFrom.length; paragraph++) {
    const from = paragraphFrom[paragraph] as number;
    const to = paragraphFrom[paragraph + 1] as number;
    const here = gold.filter(({ cue }) => cue.from >= from && cue.from < to);
    const contexts = cueContexts(
      reading,
      here.map(({ cue }) => ({ from: cue.from, to: Math.min(cue.to, to) })),
      from,
      to,
      cueCount,
    );
    contexts.forEach((context, at) => {
      const window = windowOf(context);
      tasks.push({
        room: MAX_LABEL_FEATURES,
        repeats: repeatsOf(labelled),
        length: window.to - window.from,
        gold: rolesIn(here[at] as GoldRoles, window.from, window.to),
        features: (token, out) => labelFeatures(reading, around, context, window.from + token, out),
      });
    });
  }
  return tasks;
}

function rolesIn({ source, content }: GoldRoles, from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from);
  const put = (ranges: GoldRoles['source'], begin: number): void => {
    for (const range of ranges) {
      const inside = { from: Math.max(range.from, from) - from, to: Math.min(range.to, to) - from };
      if (inside.from < inside.to) paint(labels, inside, begin);
    }
  };
  put(content, RoleLabel.content);
  put(source, RoleLabel.source);
  return labels.map((label, at) =>
    label % 2 === 0 && !mayFollow(at > 0 ? (labels[at - 1] as number) : 0, label) ? label - 1 : label,
  );
}

function train(
  name: string,
  tasks: () => Task[],
  labels: number,
  epochs: number,
  orders: number,
  writer: Writer,
  log: (line: string) => void,
): void {
  const all = tasks();
  const index = indexFeatures(all);
  const examples = all.flatMap((task) => new Array<Example>(task.repeats).fill(exampleOf(task, index)));
  log(`${name}: ${examples.length} examples, ${index.size} features`);
  const recipe = { labels, features: index.size, epochs, allowed: mayFollow };
  const learned = averageOf(orders, (order) =>
    learnCrf(examples, { ...recipe, seed: order }, (line) => log(`${name}: ${line}`)),
  );
  const kept = writeLinear(writer, index, learned.weights, labels, SCALE, LEAST_WEIGHT);
  for (const value of learned.transitions) writer.float32(value);
  log(`${name}: kept ${kept.features} features, ${kept.weights} weights`);
}

/** The mean of the weights learned with seeds 1, 2, …: scores are linear in them, so it scores as the models' mean. */
function averageOf(orders: number, learn: (seed: number) => Learned): Learned {
  const mean = learn(1);
  for (let seed = 2; seed <= orders; seed++) {
    const { weights, transitions } = learn(seed);
    weights.forEach((weight, at) => {
      mean.weights[at] = (mean.weights[at] as number) + (weight - (mean.weights[at] as number)) / seed;
    });
    transitions.forEach((weight, at) => {
      mean.transitions[at] = (mean.transitions[at] as number) + (weight - (mean.transitions[at] as number)) / seed;
    });
  }
  return mean;
}

function indexFeatures(tasks: readonly Task[]): FeatureIndex {
  const counter = new KeyCounter();
  for (const { room, length, features } of tasks) {
    const out = new Int32Array(room);
    for (let token = 0; token < length; token++) {
      const n = features(token, out);
      for (let at = 0; at < n; at++) counter.count(out[at] as number);
    }
  }
  return counter.index(LEAST_COUNT);
}

function exampleOf({ room, length, gold, features }: Task, index: FeatureIndex): Example {
  const out = new Int32Array(room);
  const rows = new Int32Array(length * room);
  const starts = new Int32Array(length + 1);
  let size = 0;
  for (let token = 0; token < length; token++) {
    const n = features(token, out);
    for (let at = 0; at < n; at++) {
      const row = index.row(out[at] as number);
      if (row >= 0) rows[size++] = row;
    }
    starts[token + 1] = size;
  }
  return { rows: rows.slice(0, size), starts, gold };
}
