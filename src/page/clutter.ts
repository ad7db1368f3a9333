/**
 * Which blocks that Readability keeps are no part of the article: it leaves in about one sentence of eleven too many
 * (captions, credits, "MORE:" links, newsletter prompts, bylines). The rules are general: where the block stands,
 * how much of it is linked, and what it says in its few words.
 */
import type { Block } from './blocks.ts';
import { AGENCIES, CREDIT_WORDS, PROMPT_OPENINGS, PROMPT_TARGETS } from './clutter-words.ts';

/** Elements around a block, below the article's own element, that hold no running text of the article. */
const ASIDE_ELEMENTS: ReadonlySet<string> = new Set('aside dialog figcaption figure footer form nav'.split(' '));
const ASIDE_ROLES = /^(?:complementary|navigation|dialog|alertdialog|banner|contentinfo|form|search|toolbar)$/;
/** Words in the class or id of such elements. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:captions?|credits?|byline|author|bio|dateline|timestamp|newsletters?|subscribe|signup|sign-up|promo|related|read-?more|more-on|recirc\w*|recommended|trending|most-?read|share|sharing|social|comments?|disqus|advert\w*|ads?|ad-slot|sponsored|toolbar|breadcrumbs?|tags?|topics|keywords|pull-?quote|paywall|disclaimer|copyright)(?:$|[\s_-])/i;

/** Share of the text; elements of one name that hold more are the article, whatever they are called ("author-post"). */
const MAX_ASIDE = 0.25;
/** A block that is linked from end to end is a pointer to another page. */
const MAX_LINK_ONLY = 250;
const LINK_ONLY = 0.9;
const MAX_LABELLED = 250;
/** A label ends within so many characters. */
const MAX_LABEL = 60;
const MAX_FIXED = 80;

/** "Read more: …", "RELATED - …": a label and what it points to. */
const LABEL =
  /^(?:[▶►➡→•*[(>»]\s*)?(?:read(?: (?:more|also|next|on|our|the full)\b.*?)?|also read|see also|more(?: (?:on|from|about|news|stories)\b.*?)?|related(?: (?:articles?|stor(?:y|ies)|coverage|content|links?|video))?|watch(?: (?:more|now|live|video|this))?|listen(?: (?:now|to))?|(?:do not|don['’]t) miss|recommended|top stories|trending|must[ -]reads?|further reading|in pictures|in depth|explained|explainer|analysis|opinion|video|gallery|photos|live|exclusive|update)\s*[:|–—-]\s/i;
/** What is said in a block of its own and is never news. */
const FIXED =
  /^(?:advert(?:isement)?s?|sponsored(?: content)?|promoted|story continues below.*|article continues (?:below|after).*|continue reading.*|(?:skip|scroll) (?:past|to|down).*|loading.*|share(?: (?:this|on|via|article|story|full article)\b.*)?|save(?: article)?|print(?: this.*)?|e-?mail|copy link|comments?(?: \(?\d+\)?)?|\d+ (?:comments?|shares?|min(?:ute)?s? read)|(?:read|view|load|show|see) (?:more|all|less|full.*|comments?)|related|topics|tags|more|more on this(?: story| topic)?|more stories|recommended(?: stories)?|trending|most (?:read|popular|viewed)|top stories|newsletter|follow us.*|get the app|listen(?: to (?:this )?article.*)?|(?:thank you for|thanks for) (?:reading|subscribing|signing up).*|close|caption|popular|current issue|swipe\b.*|powered by .*|fact[- ]checked by .*|image \d+ of.*|please (?:use|enable|turn on) .*)[.:!]?$/i;
const MAX_PROMPT = 320;
const MAX_CREDIT = 220;
/** Characters at the end of a caption that may name its agency. */
const CREDIT_END = 50;
/** "By Jane Doe", "Updated 4 August 2018, 8:12 GMT", "5 minutes ago". */
const BYLINE =
  /^(?:(?:by|written by|story by|words by|posted by|reported by|edited by)\s+\p{Lu}[^.!?]{2,90}|[^.!?]{0,60}\bis (?:an?|the) [^.!?]{0,60}(?:reporter|correspondent|editor|writer|journalist)\b[^.!?]{0,80}\.?)$/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `^(?:(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified|created|date)\\b.{0,80}|.{0,30}\\b(?:\\d{1,2}(?:st|nd|rd|th)?,? ${MONTH},? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)\\b[^a-z]{0,12}(?:[a-z]{1,5}\\W*)?.{0,24}|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?) ago[^.!?]{0,30})$`,
  'i',
);
const MAX_DATE = 110;

/** The blocks of the article, in order. */
export function withoutClutter(blocks: readonly Block[]): Block[] {
  const asides = asidesOf(blocks);
  return withoutLooseEnds(blocks.filter((block) => !isAside(block, asides) && !isClutter(block)));
}

/** The elements around blocks that set their text apart from the running text, by what they are called. */
function asidesOf(blocks: readonly Block[]): ReadonlySet<Element> {
  const named = new Map<Element, boolean>();
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { text, ...block } of blocks) {
    total += text.length;
    for (let element = parentOf(block); element; element = element.parentElement) {
      if (!named.has(element)) named.set(element, isNamedAside(element));
      if (named.get(element)) lengths.set(nameOf(element), (lengths.get(nameOf(element)) ?? 0) + text.length);
    }
  }
  const asides = [...named].filter(([element, is]) => is && (lengths.get(nameOf(element)) ?? 0) < total * MAX_ASIDE);
  return new Set(asides.map(([element]) => element));
}

function nameOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

/** All of the block: a paragraph that opens with a "dateline" span is no aside. */
function isAside(block: Block, asides: ReadonlySet<Element>): boolean {
  return block.pieces.every(({ node }) => {
    for (let element = node.parentElement; element; element = element.parentElement)
      if (asides.has(element)) return true;
    return false;
  });
}

function isNamedAside(element: Element): boolean {
  return (
    ASIDE_ELEMENTS.has(element.localName) ||
    ASIDE_ROLES.test(element.getAttribute('role') ?? '') ||
    ASIDE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  );
}

/** The live element in which the block starts. */
function parentOf(block: Pick<Block, 'pieces'>): Element | null {
  return block.pieces[0]?.node.parentElement ?? null;
}

/** Cheap questions first: what is long, unlinked and undated is prose. */
function isClutter(block: Block): boolean {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length <= MAX_LINK_ONLY && linkedShare(block) >= LINK_ONLY) return true;
  if (text.length <= MAX_LABELLED && isLabelled(block)) return true;
  if (text.length <= MAX_PROMPT && isPrompt(text.toLowerCase())) return true;
  if (text.length <= MAX_CREDIT && isCredit(text)) return true;
  if (text.length <= MAX_DATE && ((/\d/.test(text) && DATE.test(text)) || BYLINE.test(text))) return true;
  return text.length <= MAX_FIXED && FIXED.test(text);
}

/** "Read more: Minister resigns", linked or not a sentence. */
function isLabelled(block: Block): boolean {
  const { text } = block;
  if (!/[:|–—-]\s/.test(text.slice(0, MAX_LABEL)) || !LABEL.test(text)) return false;
  return linkedShare(block) > 0.3 || !/[.!?]["”’]?$/.test(text);
}

/** An order or an offer, and where it leads. Regular expressions of this size cost more to compile than a page to read. */
function isPrompt(text: string): boolean {
  const words = text.replace(/^[^a-z©]+/, '');
  return (
    PROMPT_OPENINGS.some((opening) => words.startsWith(opening)) &&
    PROMPT_TARGETS.some((target) => `${words} `.includes(target))
  );
}

/** "Photo: Ada Tern", "(AP Photo/Ada Tern)", "The pier, in March. Getty Images". */
function isCredit(text: string): boolean {
  if (text.startsWith('©')) return true;
  const [, first = '', mark = '', next = ''] = /^\W*(\w+)(?: \w+)?\s*([:/|©]?)\s*(\w*)/.exec(text.toLowerCase()) ?? [];
  if (CREDIT_WORDS.has(first) && mark !== '') return true;
  if (CREDIT_WORDS.has(first) && /^(?:by|credit|courtesy|via|from)$/.test(next)) return true;
  // A sentence that ends with an agency's name is news.
  if (/[^)][.!?:;,"'”’]$/.test(text)) return false;
  const end = text.slice(-CREDIT_END).toLowerCase();
  const words = ` ${end.replace(/[^a-z]+/g, ' ')} `;
  return (
    AGENCIES.some((agency) => words.includes(` ${agency} `)) || /\((?:ap|photo|image|picture|file)\b[^)]*\)$/.test(end)
  );
}

/** Share of the block's characters that stand in links, 0 to 1. */
function linkedShare({ text, links }: Block): number {
  return links.reduce((sum, { span }) => sum + span.end - span.start, 0) / text.length;
}

/** Headings with nothing under them, and lines before the first and after the last sentence that are none themselves. */
function withoutLooseEnds(blocks: readonly Block[]): Block[] {
  const isHeading = ({ tag }: Block): boolean => /^h[1-6]$/.test(tag);
  const isSentence = ({ text }: Block): boolean => /[.!?…:;]["'”’»)\]]*$/.test(text) || text.length >= 120;
  const first = blocks.findIndex((block) => isSentence(block) && !isHeading(block));
  const last = blocks.findLastIndex((block) => isSentence(block) && !isHeading(block));
  if (first < 0) return [...blocks];
  return blocks.slice(first, last + 1);
}
