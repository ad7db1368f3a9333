/** Trains the cue finder and the labeller. */
import { findCandidates, readProposer, windowOf } from '../engine/model/attribution-model.ts';
import { Reader } from '../engine/model/container.ts';
import { cueFeatures, MAX_CUE_FEATURES } from '../engine/model/cue-features.ts';
import { countCues, cueContexts, labelFeatures, MAX_LABEL_FEATURES } from '../engine/model/label-features.ts';
import { CueLabel, mayFollow, RoleLabel } from '../engine/model/labels.ts';
import { type Reading, readText } from '../engine/model/reading.ts';
import { type Surroundings, surroundingsOf } from '../engine/model/surroundings.ts';
import { wordsOf } from '../engine/model/words.ts';
import { learnCueLexicon, writeLexicon } from './cue-lexicon.ts';
import { FeatureCounter, FeatureIndex } from './feature-index.ts';
import { type GoldRoles, type LabelledDoc, paint } from './label-corpus.ts';
import { type Example, learnCrf } from './learn-crf.ts';
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

/** A run of tokens with its features and right labels, for one of the two models. */
interface Task {
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

/** Parts of the articles, each judged by models trained on the others. */
const FOLDS = 3;

/** The bytes of the section "attributions". Deterministic. */
export function trainAttributions(docs: readonly LabelledDoc[], log: (line: string) => void): Uint8Array {
  const proposed = Array.from({ length: FOLDS }, (_, fold) => {
    log(`fold ${fold + 1} of ${FOLDS}`);
    const proposer = new Writer();
    trainProposer(
      docs.filter((_, at) => at % FOLDS !== fold),
      proposer,
      () => {},
    );
    const model = readProposer(new Reader('fold', proposer.finish()));
    return docs
      .filter((_, at) => at % FOLDS === fold)
      .map(({ doc, gold }): Proposed => {
        const reading = readText(doc, model.cueLexicon);
        return { reading, gold, candidates: findCandidates(model, reading, surroundingsOf(reading)) };
      });
  }).flat();
  const writer = new Writer();
  trainProposer(docs, writer, log);
  trainJudge(proposed, writer, log);
  return writer.finish();
}

function trainProposer(docs: readonly LabelledDoc[], writer: Writer, log: (line: string) => void): void {
  const lexicon = learnCueLexicon(
    docs.map(({ doc, labels }) => ({
      words: wordsOf(doc.text, doc.tokens).lower,
      cues: labels.map((label) => (label === CueLabel.cue || label === CueLabel.cue + 1 ? 1 : 0)),
    })),
  );
  log(`cue lexicon: ${lexicon.keys.length} words`);
  const read = docs.map((labelled): Read => {
    const reading = readText(labelled.doc, lexicon);
    return { labelled, reading, around: surroundingsOf(reading) };
  });
  writeLexicon(writer, lexicon);
  train('cue finder', () => read.flatMap(finderTasks), CueLabel.count, FINDER_EPOCHS, writer, log);
  train('labeller', () => read.flatMap(labellerTasks), RoleLabel.count, LABELLER_EPOCHS, writer, log);
}

/** One task a paragraph. */
function finderTasks({ labelled, reading, around }: Read): Task[] {
  const { paragraphFrom } = reading;
  return Array.from({ length: paragraphFrom.length - 1 }, (_, paragraph) => {
    const from = paragraphFrom[paragraph] as number;
    const to = paragraphFrom[paragraph + 1] as number;
    return {
      room: MAX_CUE_FEATURES,
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
  writer: Writer,
  log: (line: string) => void,
): void {
  const all = tasks();
  const index = indexFeatures(all);
  const examples = all.map((task) => exampleOf(task, index));
  log(`${name}: ${examples.length} examples, ${index.size} features`);
  const learned = learnCrf(examples, { labels, features: index.size, epochs, allowed: mayFollow, seed: 1 }, (line) =>
    log(`${name}: ${line}`),
  );
  const kept = writeLinear(writer, index, learned.weights, labels, SCALE, LEAST_WEIGHT);
  for (const value of learned.transitions) writer.float32(value);
  log(`${name}: kept ${kept.features} features, ${kept.weights} weights`);
}

function indexFeatures(tasks: readonly Task[]): FeatureIndex {
  const counter = new FeatureCounter();
  const index = new FeatureIndex();
  const visit = (take: (feature: number) => void): void => {
    for (const { room, length, features } of tasks) {
      const out = new Int32Array(room);
      for (let token = 0; token < length; token++) {
        const n = features(token, out);
        for (let at = 0; at < n; at++) take(out[at] as number);
      }
    }
  };
  visit((feature) => counter.count(feature));
  visit((feature) => {
    if (counter.seen(feature) >= LEAST_COUNT) index.add(feature);
  });
  return index;
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
