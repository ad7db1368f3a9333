/** Random numbers that come out the same on every run (mulberry32, public domain, T. Ettinger 2017). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(array: Int32Array, random: () => number): void {
  for (let last = array.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = array[last] as number;
    array[last] = array[other] as number;
    array[other] = kept;
  }
}
