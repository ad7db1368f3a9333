/** Soft hyphen, zero-width space, word joiner, byte order mark: characters that no reader sees. */
const INVISIBLE = '\\u00AD\\u200B\\u2060\\uFEFF';

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g');
const GAPS = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
const RUN = new RegExp(`[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*`, 'g');

/** Text as a page shows it: nothing invisible, each run of white space (no-break spaces too) one space, none at the ends. */
export function fold(text: string): string {
  return text.replace(INVISIBLES, '').replace(/\s+/g, ' ').trim();
}

/** Text without white space and invisible characters: what two renderings of the same words share. */
export function lettersOf(text: string): string {
  return text.replace(GAPS, '');
}

/** The stretches of a text that `fold` leaves as they are, in order. */
export function runsOf(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(RUN);
}

/** Index of the first white space in text[from, to); -1 where it only holds invisible characters. */
export function spaceIn(text: string, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (/\s/.test(text[i] as string) && text[i] !== '\uFEFF') return i;
  return -1;
}
