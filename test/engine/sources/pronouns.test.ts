import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Attribution, Span } from '../../../src/engine/document.ts';
import { loadModel } from '../../../src/engine/model/model.ts';
import { annotate, blank } from '../../../src/engine/pipeline.ts';
import { pairQuotations } from '../../../src/engine/quotations/pair.ts';
import { groupSources } from '../../../src/engine/sources/group.ts';
import { createTagger } from '../../../src/engine/tagging/tagger.ts';
import { splitParagraphs } from '../../../src/engine/tokens/paragraphs.ts';
import { splitSentences } from '../../../src/engine/tokens/sentences.ts';
import { tokenize } from '../../../src/engine/tokens/tokenize.ts';

/** Pronouns that are sources in ten articles, and where a name or noun of whom each means stands; read by one person. */
const labels: { article: string; mention: [number, number]; antecedent: [number, number] }[] = JSON.parse(
  readFileSync(`${import.meta.dirname}/polnear-pronouns.json`, 'utf8'),
);
const ARTICLES = `${import.meta.dirname}/../../../../shared/eval/polnear-dev.jsonl`;
const model = loadModel(readFileSync(`${import.meta.dirname}/../../../src/engine/model/weights.bin`));

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { source: Offsets; cue: Offsets; content: Offsets }[];
}
/** One range of offsets, several, or none. */
type Offsets = readonly number[] | readonly (readonly number[])[] | null | undefined;

const spans = (offsets: Offsets): Span[] => {
  const [first] = offsets ?? [];
  const pairs = (typeof first === 'number' ? [offsets] : (offsets ?? [])) as readonly (readonly number[])[];
  return pairs.map(([start = 0, end = 0]) => ({ start, end })).sort((a, b) => a.start - b.start);
};

function sourcesOf({ text, attributions }: Labelled): ReturnType<typeof groupSources> {
  const tokens = annotate(annotate(blank(text), 'paragraphs', splitParagraphs), 'tokens', tokenize);
  const quotations = annotate(annotate(tokens, 'sentences', splitSentences), 'quotations', pairQuotations);
  const given = attributions
    .filter(({ content }) => spans(content).length > 0)
    .map(({ source, cue, content }): Attribution => {
      const [mention] = spans(source);
      const [word] = spans(cue);
      return {
        content: spans(content),
        form: 'indirect',
        ...(word && { cue: { ...word, lemma: 'say' } }),
        ...(mention && { mention }),
        confidence: 1,
      };
    });
  const tagged = annotate(quotations, 'tags', createTagger(model));
  const replies = annotate(
    annotate(tagged, 'attributions', () => given),
    'replies',
    () => [],
  );
  return groupSources(replies);
}

test.skipIf(!existsSync(ARTICLES))(
  'pronouns that are sources mean the right one (skipped where ../shared is absent)',
  () => {
    const wanted = new Set(labels.map(({ article }) => article));
    const lines = readFileSync(ARTICLES, 'utf8').split('\n').filter(Boolean);
    const articles: Labelled[] = lines.map((line) => JSON.parse(line)).filter(({ id }) => wanted.has(id));
    const wrong: string[] = [];
    for (const article of articles) {
      const sources = sourcesOf(article);
      for (const { mention, antecedent } of labels.filter(({ article: id }) => id === article.id)) {
        const name = article.text.slice(...antecedent).toLowerCase();
        const source = sources.find(({ mentions }) => mentions.some(({ start }) => start === mention[0]));
        if (!source?.name.toLowerCase().includes(name))
          wrong.push(`${article.id} ${mention[0]}: ${name}, got ${source?.name}`);
      }
    }
    const share = 1 - wrong.length / labels.length;
    console.info(`pronouns: ${labels.length - wrong.length} of ${labels.length}\n${wrong.join('\n')}`);
    expect(share).toBeGreaterThanOrEqual(0.88);
  },
);
