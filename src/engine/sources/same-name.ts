/** Whether two names may be one source's: one holds the other's words and ends or begins alike, or is its initials. */
export function sameName(a: string, b: string): boolean {
  const [long, short] = [wordsOf(a), wordsOf(b)].sort((x, y) => y.length - x.length) as [string[], string[]];
  if (short.length === 0) return false;
  if (long.join(' ') === short.join(' ')) return true;
  if (short.length === 1 && long.length > 1 && initials(long) === short[0]) return true;
  if (short.at(-1) === long.at(-1)) return short.every((word) => long.includes(word));
  return short.length > 1 && short.length < long.length && short.every((word, at) => word === long[at]);
}

/** What a name is looked up by: its first and last word, its initials. Names that are alike share one. */
export function keysOf(name: string): string[] {
  const words = wordsOf(name);
  return [...new Set([words[0] ?? '', words.at(-1) ?? '', ...(words.length > 1 ? [initials(words)] : [])])];
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}])/gu, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter((word) => word !== '' && word !== 'the');

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|the)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
