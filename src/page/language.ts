/**
 * Frequent English words that other languages of the same script seldom write alike (after the first fifty of the
 * British National Corpus' word list, without "in", "is", "was" and other words shared with Dutch, German or Danish).
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the and that of to a it for with he be on by at have are not this but had they his from she which or we an were as ' +
    'been has their would there what will can if more when who said'
  ).split(' '),
);

/** Words looked at, half from the start and half from the middle: enough to judge by. */
const SAMPLE = 400;
/** With fewer words the text says too little, and the page's own declaration counts. */
const MIN_WORDS = 30;
/** Share of the words. English news lies at .20 to .45, other European languages below .12. */
const PLAIN_SHARE = 0.2;
/** Down to here, where names and headlines crowd the text, what is declared counts. */
const DOUBTFUL_SHARE = 0.12;

/**
 * True where a text can be analysed as English. The text itself decides, since pages are often declared wrongly;
 * `declared` (the lang attribute, BCP 47) decides for very short or doubtful texts. No words at all are no English.
 */
export function isEnglish(text: string, declared?: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const isDeclared = /^en\b/i.test(declared ?? 'en');
  if (words.length < MIN_WORDS) return words.length > 0 && isDeclared;
  const middle = Math.max(words.length >> 1, SAMPLE / 2);
  const sample = [...words.slice(0, SAMPLE / 2), ...words.slice(middle, middle + SAMPLE / 2)];
  const share = sample.filter((word) => FUNCTION_WORDS.has(word)).length / sample.length;
  return share >= PLAIN_SHARE || (share >= DOUBTFUL_SHARE && isDeclared);
}
