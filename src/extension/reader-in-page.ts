declare global {
  /** Ends the reader that runs in this page; absent where none ever ran. Shared by all scripts of the extension here. */
  var accordingToReader: AbortController | undefined;
}

/** True while a reader runs in this page: a second one would double everything. */
export const isReaderHere = (): boolean => globalThis.accordingToReader?.signal.aborted === false;

/** Makes this script the page's reader; its controller ends it. Undefined where there is one already. */
export function claimPage(): AbortController | undefined {
  if (isReaderHere()) return undefined;
  globalThis.accordingToReader = new AbortController();
  return globalThis.accordingToReader;
}
