/** A small article of our own with a report made by hand: every kind of source, every form, every oddity of text. */
import type { Offsets, Report, ReportAttribution, ReportSource } from '../../src/report/report.ts';
import type { ReportState } from '../../src/sidebar/state.ts';

export const TEXT: string = [
  '“The ferry will sail again before the first frost,” said Mara Lindqvist, the harbour master of Ostby. She added that the new ramp had been tested twice, once with an empty lorry and once with a lorry full of gravel, and that neither trial had shown the least movement in the piles that divers had called loose in the spring.',
  'According to the Harbour Board, the repairs cost 2.4 million crowns.',
  'An internal memo reads: “Do not <b>announce</b> the date & keep the <script>alert(1)</script> page empty.”',
  '“We were told nothing,” one deckhand said, “nothing at all.”',
  'It is believed that the old ramp was sold for scrap.',
  'A survey by the Coastal Institute showed that seven of ten islanders use the ferry each week.',
  'قال أحمد that the island would wait.',
].join('\n');

const span = (words: string): Offsets => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the sample text: ${words}`);
  return [start, start + words.length];
};

const source = (id: string, name: string, more: Partial<ReportSource> = {}): ReportSource => ({
  id,
  name,
  kind: 'person',
  naming: 'named',
  role: null,
  affiliation: null,
  mentions: [],
  anonymity: null,
  ...more,
});

const attribution = (
  id: string,
  from: string | null,
  content: string[],
  cue: string[],
  form: ReportAttribution['form'] = 'indirect',
): ReportAttribution => ({
  id,
  source: from,
  mention: [],
  cue: cue.map(span),
  content: content.map(span),
  form,
  chain: from === null ? [] : [from],
  rung: from === null ? 1 : 5,
  hops: 0,
  stance: 'neutral',
  evidential: null,
  chips: [],
  confidence: 0.9,
});

export const REPORT: Report = {
  schema: 'according-to/report/1',
  id: 'sample',
  engine: '0.0.0',
  sources: [
    source('s1', 'Mara Lindqvist', { role: 'harbour master of Ostby' }),
    source('s2', 'Harbour Board', { kind: 'organization' }),
    source('s3', 'internal memo', { kind: 'document', naming: 'unnamed' }),
    source('s4', 'one deckhand', {
      naming: 'anonymous',
      anonymity: { disclosed: true, reason: null, stock: false },
    }),
    source('s5', 'Coastal Institute survey', { kind: 'data' }),
    source('s6', 'أحمد'),
  ],
  attributions: [
    attribution('a1', 's1', ['“The ferry will sail again before the first frost,”'], ['said'], 'direct'),
    attribution(
      'a2',
      's1',
      [
        'the new ramp had been tested twice, once with an empty lorry and once with a lorry full of gravel, and that neither trial had shown the least movement in the piles that divers had called loose in the spring',
      ],
      ['added'],
    ),
    attribution('a3', 's2', ['the repairs cost 2.4 million crowns'], ['According to']),
    attribution(
      'a4',
      's3',
      ['Do not <b>announce</b> the date & keep the <script>alert(1)</script> page empty.'],
      ['reads'],
      'direct',
    ),
    attribution('a5', 's4', ['“We were told nothing,”', '“nothing at all.”'], ['one deckhand said'], 'direct'),
    attribution('a6', null, ['the old ramp was sold for scrap'], ['is believed']),
    attribution('a7', 's5', ['seven of ten islanders use the ferry each week'], ['showed']),
    attribution('a8', 's6', ['the island would wait'], ['قال']),
  ],
  repliesSought: [],
  remarks: [],
  unsourced: [],
  coverage: { sentences: 8, attributed: 8, remarks: 0, unsourced: 0 },
};

export const STATE: ReportState = {
  kind: 'report',
  report: REPORT,
  text: TEXT,
  headline: 'Ostby’s ferry to sail again after a summer of repairs that nobody on the island had been told about',
  outlet: 'The Ostby Lantern',
  paragraphs: { read: 7, total: 9 },
  missing: new Set(['a7']),
};
