/** Runs in a page: the parts whose CPU time is compared, each as a named function of its own task. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../src/page/article.ts';

declare global {
  interface Window {
    done: number;
  }
}

/** Readability alone, on a copy made beforehand. */
export function parseAlone(document: Document): void {
  const copy = document.cloneNode(true) as Document;
  setTimeout(function benchParseAlone() {
    new Readability(copy).parse();
    window.done = 1;
  });
}

/** All that the reader does in the page: tracked copy, Readability, text with its way back, metadata. */
export function readAndMap(document: Document): void {
  setTimeout(function benchReadAndMap() {
    readArticle(document);
    window.done = 1;
  });
}
