import { PLACES } from './places.ts';

/** Whether the words of two names may be one body's: one holds the other's words and ends or begins alike, or is its initials. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (long.join(' ') === short.join(' ')) return true;
  if (short.length === 1 && long.length > 1 && initialsOf(long).includes(short[0] as string)) return true;
  if (short.length === 1 && long.length > 1 && COMMON.test(short[0] as string)) return false;
  if (short.at(-1) === long.at(-1)) return short.every((word) => long.includes(word)) && short.length > 1;
  if (short.length === 1 && PLACES.has(short[0] as string)) return false;
  return (
    short.length < long.length &&
    short.every((word, at) => word === long[at] || word === initialsOf([long[at] ?? ''])[0])
  );
}

/** A body's word that is no name by itself. */
const COMMON =
  /^(?:us|uk|un|eu|american|british|national|international|united|european|university|ministry|department|new|state|federal|north|south|east|west|house|white|bank|first|city|supreme|democratic|republican|international|general|royal|human|world|world|central|gun)$/;

/** What a name is looked up by: its first and last word, its initials. Names that are alike share one. */
export function keysOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return [...new Set([words[0] ?? '', words.at(-1) ?? '', ...(words.length > 1 ? initialsOf(words) : [])])];
}

/** The words of a name as they are compared: lower case, without "the", possessives and full stops. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}])/gu, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** What may stand for a long name: "who", "doj", "hhs" without "Department of", "usda" and "dea" with and without "U.S.". */
function initialsOf(words: readonly string[]): string[] {
  const telling = words.filter(
    (word) => !/^(?:of|for|and|on|in|to|the|&|co|inc|corp|ltd|llc|company|corporation)$/.test(word),
  );
  const first = telling.map((word) => word.charAt(0)).join('');
  const forms = [first];
  if (telling[0] === 'us') forms.push(`us${first.slice(1)}`, first.slice(1));
  if (/^(?:department|ministry|national)$/.test(telling[0] ?? '')) forms.push(first.slice(1));
  if (words.includes('and') || words.includes('&'))
    forms.push(
      words
        .filter((word) => !/^(?:of|for|the|in|co|inc|corp|company|corporation)$/.test(word))
        .map((word) => (word === 'and' || word === '&' ? '&' : word.charAt(0)))
        .join(''),
    );
  return forms.filter((form) => form.length > 1);
}
