import { isProbablyReaderable } from '@mozilla/readability';

/**
 * True where the page holds prose that Readability could read, article or not. It says yes to 73 % of pages that are
 * no article (a survey of 559), so it only decides whether "Read this page" is offered by hand.
 */
export function isReadable(document: Document): boolean {
  return isProbablyReaderable(document);
}
