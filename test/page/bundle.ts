/** The page layer as one script, for tests that run it in a page as the global `pageLayer`. */
export { readArticle } from '../../src/page/article.ts';
export { isArticle } from '../../src/page/detect.ts';
export { createMarks } from '../../src/page/highlights.ts';
export { watchPage } from '../../src/page/navigation.ts';
export { isReadable } from '../../src/page/readable.ts';
export { realign } from '../../src/page/realign.ts';
export { rangesOf, spanAt } from '../../src/page/text-map.ts';
export { fold, lettersOf } from '../../src/page/white-space.ts';
