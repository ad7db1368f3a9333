import type { Name } from './names.ts';
import type { Range, Reading } from './reading.ts';

/**
 * The names that a mention joins: "Ann Lee and Bo Kim", "France, Spain and the EU". Nothing but commas, "and" and
 * titles may stand between them, and the mention has to end with the last.
 */
export function joinedIn(reading: Reading, range: Range, names: readonly Name[], first: number): readonly number[] {
  const inside: number[] = [];
  for (let at = first; at < names.length && (names[at] as Name).from < range.to; at++) inside.push(at);
  if (inside.length < 2) return [];
  let joined = false;
  const parts: number[] = [inside[0] as number];
  for (let at = 1; at < inside.length; at++) {
    const left = names[inside[at - 1] as number] as Name;
    const right = names[inside[at] as number] as Name;
    let link = false;
    let other = false;
    for (let token = left.to; token < right.from; token++) {
      if (/^(?:,|and|&)$/.test(reading.lower(token))) {
        link = true;
        joined ||= reading.lower(token) !== ',';
      } else if (!(token >= (right.before?.from ?? right.from) || reading.tag(token) === 'DT')) other = true;
    }
    if (!link || other) {
      // a name in another's title or explanation ("Boeing chief Ann Lee") is no member
      if (right.before !== undefined && left.from >= right.before.from) {
        parts.pop();
        parts.push(inside[at] as number);
        continue;
      }
      return [];
    }
    parts.push(inside[at] as number);
  }
  const last = names[parts.at(-1) as number] as Name;
  let end = range.to;
  while (end > last.to && /^(?:,|'s|both)$/.test(reading.lower(end - 1))) end--;
  return joined && parts.length > 1 && last.to >= end ? parts : [];
}
