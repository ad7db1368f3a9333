/** What can be seen and done in a page with the extension, by a reader and by the page itself. */
import type { ElementHandle, Page } from 'puppeteer-core';

const HOST = 'according-to-sidebar';

/** The sidebar's words; undefined where it is not there or does not show. */
export const sidebarWords = (page: Page): Promise<string | undefined> =>
  page.evaluate((host) => {
    const element = document.querySelector(host);
    if (element === null || getComputedStyle(element).display === 'none') return undefined;
    return element.shadowRoot?.querySelector('aside')?.textContent ?? undefined;
  }, HOST);

/** Resolves once the condition holds; throws what it was told to say otherwise. `timeout` in milliseconds. */
export async function until(holds: () => Promise<boolean>, otherwise: string, timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Resolves once the sidebar shows these words; throws with what it shows instead. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  let last: string | undefined;
  try {
    await until(async () => {
      last = await sidebarWords(page);
      return last?.includes(words) ?? false;
    }, '');
  } catch {
    throw new Error(`the sidebar shows ${JSON.stringify(last)}, not ${JSON.stringify(words)}`);
  }
}

/** Resolves once the page has no sidebar. */
export const waitForNoSidebar = (page: Page): Promise<void> =>
  until(async () => (await sidebarWords(page)) === undefined, 'the sidebar is still there');

/** The one element of the sidebar that matches. */
export async function part(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.$(`${HOST} >>> ${selector}`);
  if (found === null) throw new Error(`nothing in the sidebar matches ${selector}`);
  return found;
}

/** The words of a statement's parts in the sidebar. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly content: string;
  readonly cue: string;
  readonly isCurrent: boolean;
}

export const items = (page: Page): Promise<Item[]> =>
  page.evaluate((host) => {
    const buttons = document.querySelector(host)?.shadowRoot?.querySelectorAll('button.statement') ?? [];
    return [...buttons].map((button) => ({
      id: button.getAttribute('data-id') ?? '',
      name: button.querySelector('.name')?.textContent ?? '',
      content: button.querySelector('.content')?.textContent ?? '',
      cue: button.querySelector('.cue')?.textContent ?? '',
      isCurrent: button.getAttribute('aria-current') === 'true',
    }));
  }, HOST);

/** The item whose content includes these words. */
export async function itemWith(page: Page, words: string): Promise<Item> {
  const found = (await items(page)).find(({ content }) => content.includes(words));
  if (found === undefined) throw new Error(`no item with ${words} in ${JSON.stringify(await items(page))}`);
  return found;
}

export const clickItem = async (page: Page, { id }: Item): Promise<void> => {
  await (await part(page, `[data-id="${id}"]`)).evaluate((button) => (button as HTMLElement).click());
};

/** The text of each range that is highlighted under a name that begins so, as the page itself can see it. */
export const highlighted = (page: Page, prefix: string): Promise<string[]> =>
  page.evaluate(
    (start) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith(start))
        .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
    prefix,
  );

/** The middle of the first highlighted range with these words, in the viewport; the page is scrolled to it. */
export const placeOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((expected) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((each) => each.toString() === expected);
    if (range === undefined) throw new Error(`no highlight of ${expected}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = range.getClientRects()[0] as DOMRect;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, words);

/** True where the first range of the focus lies in the window and not under the page's sticky header. */
export const isFocusInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('according-to-focus') ?? [];
    if (range === undefined) return false;
    const { top, bottom } = (range as Range).getBoundingClientRect();
    const covered = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    return top >= covered && bottom <= innerHeight;
  });

/** The page's HTML without our element. */
export const htmlOf = (page: Page): Promise<string> =>
  page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll(host)) element.remove();
    return copy.outerHTML;
  }, HOST);

/** How the browser itself writes the HTML of a source text. */
export const parsed = (page: Page, html: string): Promise<string> =>
  page.evaluate((source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML, html);

/** Errors that a page's console shows from now on, whoever made them. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
