/** Whether the words of two names may be one source's: one holds the other's words and ends or begins alike, or is its initials. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (long.join(' ') === short.join(' ')) return true;
  if (short.length === 1 && long.length > 1 && initials(long) === short[0]) return true;
  if (short.at(-1) === long.at(-1)) return short.every((word) => long.includes(word));
  return short.length > 1 && short.length < long.length && short.every((word, at) => word === long[at]);
}

/** What a name is looked up by: its first and last word, its initials. Names that are alike share one. */
export function keysOf(words: readonly string[]): string[] {
  return [...new Set([words[0] ?? '', words.at(-1) ?? '', ...(words.length > 1 ? [initials(words)] : [])])];
}

/** The words of a name as they are compared: lower case, without "the", possessives and full stops. */
export const nameWords = (name: string): string[] =>
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
