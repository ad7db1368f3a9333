/** Whether two names may be one source's: one holds the other's words, the last name or the initials agree. */
export function sameName(a: string, b: string): boolean {
  const [long, short] = [wordsOf(a), wordsOf(b)].sort((x, y) => y.length - x.length) as [string[], string[]];
  if (short.length === 0) return false;
  if (long.join(' ') === short.join(' ')) return true;
  if (short.length === 1 && /^[a-z]{2,6}$/.test(short[0] ?? '') && long.length > 1 && initials(long) === short[0])
    return true;
  if (short.at(-1) !== long.at(-1))
    return short.length < long.length && short.every((word, at) => word === long[at]) && short.length > 1;
  return short.every((word) => long.includes(word));
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[.’']s?\b/g, '')
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter((word) => word !== '' && word !== 'the');

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|the)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');
