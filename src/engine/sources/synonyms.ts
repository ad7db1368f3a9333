/** Abbreviated titles and the words for them. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  'gen. general|gen general|sen. senator|sen senator|rep. representative|rep representative|lt. lieutenant|col. colonel|capt. captain|maj. major|sgt. sergeant|adm. admiral|cmdr. commander|prof. professor|dr. doctor|dr doctor|rev. reverend|gov. governor|gov governor|det. detective|insp. inspector|supt. superintendent|cpl. corporal'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What else a person with an office is called: a chief executive chief or boss, a senator lawmaker. */
export function synonyms(noun: string): readonly string[] {
  const word = SPELLED.get(noun) ?? noun;
  if (/^(?:ceo|chief|boss|head|executive|director|founder|owner)$/.test(word))
    return [word, 'chief', 'boss', 'head', 'executive'];
  if (/^(?:congressman|congresswoman|representative)$/.test(word))
    return [word, 'lawmaker', 'congressman', 'congresswoman'];
  if (word === 'senator') return [word, 'lawmaker'];
  if (/^(?:lawyer|attorney|barrister|solicitor)$/.test(word)) return [word, 'lawyer', 'attorney'];
  if (word === 'father') return [word, 'priest'];
  if (/^(?:pope|pontiff)$/.test(word)) return [word, 'pope', 'pontiff'];
  if (/^(?:king|queen)$/.test(word)) return [word, 'monarch'];
  if (/^(?:cllr\.?|councilor|councillor|councilman|councilwoman)$/.test(word)) return [word, 'councillor', 'councilor'];
  if (/^(?:colonel|captain|lieutenant|sergeant|detective|inspector|superintendent)$/.test(word))
    return [word, 'officer'];
  return [word];
}
