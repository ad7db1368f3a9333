/** All that runs on every page: is this an article? If so, the background is told, and brings the reader. */
import { isArticle } from '../page/detect.ts';
import { watchAddress } from './address.ts';
import { request } from './messages.ts';
import { isReaderHere } from './reader-in-page.ts';

/** Milliseconds after an in-page navigation: time for its text to arrive, and once more for a slow one. */
const LOOK_AGAIN = [1000, 3000] as const;

/** Milliseconds until the background is told once more: a message to one that is just starting may be lost. */
const TELL_AGAIN = 2000;

/** Tells the background, twice at most; nobody there to hear (an update, a closing browser) is no fault of the page. */
function look(): boolean {
  if (isReaderHere() || !isArticle(document)) return false;
  const tell = (): Promise<boolean> =>
    request('article', undefined).then(
      (heard) => heard === true,
      () => false,
    );
  void tell().then((heard) => {
    if (!heard) setTimeout(tell, TELL_AGAIN);
  });
  return true;
}

function start(): void {
  look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  watchAddress(() => {
    clearTimeout(timer);
    const [first, second] = LOOK_AGAIN;
    timer = setTimeout(() => {
      if (!look()) timer = setTimeout(look, second);
    }, first);
  });
}

// A page that is only prepared beforehand may never be seen.
if ((document as { prerendering?: boolean }).prerendering)
  document.addEventListener('prerenderingchange', start, { once: true });
else start();
