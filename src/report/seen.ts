import { kindOfName } from '../engine/sources/kinds.ts';
import type { ChipContext } from './chips.ts';
import type { Chip, Offsets, ReportAttribution, ReportSource } from './report.ts';
import { indexAt } from './spans.ts';
import { SEEN } from './wording-words.ts';

const PAPERS: ReadonlySet<string> = new Set(['document', 'data', 'social-post']);

/** Where the sentence of the attribution says that an outlet has the document itself: "seen by the Gazette". */
export function seenBy(
  { doc: { text, sentences }, outlet }: Pick<ChipContext, 'doc' | 'outlet'>,
  { chain, mention, cue }: Pick<ReportAttribution, 'chain' | 'mention' | 'cue'>,
  sources: ReadonlyMap<string, ReportSource>,
): Chip[] {
  const place = mention[0] ?? cue[0];
  if (place === undefined || !chain.some((id) => PAPERS.has(sources.get(id)?.kind ?? ''))) return [];
  const sentence = sentences[indexAt(sentences, place[0])];
  if (sentence === undefined) return [];
  for (const match of text.slice(sentence.start, Math.min(sentence.end, sentence.start + FAR)).matchAll(SEEN)) {
    const words: Offsets = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    if (isOutlet(match[0], outlet)) return [{ kind: 'seen-by-outlet', words: [words] }];
  }
  return [];
}

/** Characters of a sentence that are looked at. */
const FAR = 1500;

/** Whether the words end with, or hold, the name of an outlet: "reviewed by the Senate" tells nothing of one. */
function isOutlet(words: string, own: string | undefined): boolean {
  if (/\b(?:newspaper|reporter)$/.test(words) || (own !== undefined && words.includes(own))) return true;
  const name = words.match(/\p{Lu}[\p{L}’'.-]*/gu) ?? [];
  return kindOfName(name, /\bthe \p{Lu}/u.test(words)) === 'news-organization';
}
