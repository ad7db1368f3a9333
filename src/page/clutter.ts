/**
 * Which blocks that Readability keeps are no part of the article: it leaves in about one sentence of eleven too many
 * (captions, credits, "MORE:" links, newsletter prompts, bylines). The rules are general: where the block stands,
 * how much of it is linked, and what it says in its few words.
 */
import type { Block } from './blocks.ts';

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

/** "Read more: …", "RELATED - …": a label and what it points to. */
const LABEL =
  /^(?:[▶►➡→•*[(>»]\s*)?(?:read(?: (?:more|also|next|on|our|the full)\b.*?)?|also read|see also|more(?: (?:on|from|about|news|stories)\b.*?)?|related(?: (?:articles?|stor(?:y|ies)|coverage|content|links?|video))?|watch(?: (?:more|now|live|video|this))?|listen(?: (?:now|to))?|(?:do not|don['’]t) miss|recommended|top stories|trending|must[ -]reads?|further reading|in pictures|in depth|explained|explainer|analysis|opinion|video|gallery|photos|live|exclusive|update)\s*[:|–—-]\s/i;
/** What is said in a block of its own and is never news. */
const FIXED =
  /^(?:advert(?:isement)?s?|sponsored(?: content)?|promoted|story continues below.*|article continues (?:below|after).*|continue reading.*|(?:skip|scroll) (?:past|to|down).*|loading.*|share(?: (?:this|on|via|article|story|full article)\b.*)?|save(?: article)?|print(?: this.*)?|e-?mail|copy link|comments?(?: \(?\d+\)?)?|\d+ (?:comments?|shares?|min(?:ute)?s? read)|(?:read|view|load|show|see) (?:more|all|less|full.*|comments?)|related|topics|tags|more|more on this(?: story| topic)?|more stories|recommended(?: stories)?|trending|most (?:read|popular|viewed)|top stories|newsletter|follow us.*|get the app|listen(?: to (?:this )?article.*)?|(?:thank you for|thanks for) (?:reading|subscribing|signing up).*|\*+|[-–—_=·•|]+)[.:!]?$/i;
/** An order to subscribe, follow or tell: a prompt when it names where to. */
const PROMPT =
  /^(?:\W*)(?:(?:please )?(?:sign[ -]?up|subscribe|follow|like|join|download|click|tap|register|support|donate|get (?:the|our|your|all|more|breaking)|stay (?:up|informed|connected|tuned)|want (?:more|to)|have (?:a|you)|do you have|got (?:a|any)|if you (?:have|want|like|enjoy)|for (?:more|all)|you can (?:also )?(?:follow|get|read|contact|subscribe)|contact|e-?mail|send|check out|keep up|never miss|be the first|enter your|by (?:signing|submitting|clicking|subscribing|entering)|to (?:contact|comment|get|read|subscribe|receive|see|view)|receive|our journalists|become a|already a|this article (?:was|is|has been|first|originally)|this (?:story|report) (?:was|has been) (?:first|originally)|copyright|©|all rights reserved)\b|copyright|©)/i;
const PROMPT_TARGET =
  /newsletter|subscri|sign(?:ing)?[ -]up|our app|\bapp\b|inbox|whats-?app|facebook|twitter|instagram|youtube|tiktok|telegram|linkedin|\bx\.com|podcast|alerts?\b|notifications?|e-?mail|@\w|privacy policy|terms (?:of|and)|cookies?|\bhere\b|our (?:site|website|page|channel|team|news ?desk|journalism|reporters?)|news tips?|your story|your stories|updates|get in touch|all rights reserved|originally (?:appeared|published)|first (?:appeared|published)|published (?:on|by|in)|permission|membership|log ?in|account|donat|premium|latest|comment section/i;
const MAX_PROMPT = 320;
/** A photographer's or agency's credit. */
const CREDIT =
  /^\W*(?:(?:photo|image|picture|illustration|graphic|video|screen ?(?:shot|grab)|cover image|file|main image|featured image|credit|pic)s?(?: (?:credit|by|courtesy|via|source|from|copyright))?(?: of)?\s*[:/©|]|(?:photo|image|picture|illustration|photograph|video)s? (?:by|credit|courtesy|via|from)\b|©)|(?:getty images|shutterstock|istock|ap photo|afp|epa|reuters|pa wire|alamy|rex features|press association|wireimage|unsplash|zuma|imagn|usa today sports|file photo|associated press)\)?[^.!?:;,"”]{0,30}$|\((?:photo|image|picture|ap|reuters|getty|file)\b[^)]*\)$/i;
const MAX_CREDIT = 220;
/** "By Jane Doe", "Updated 4 August 2018, 8:12 GMT", "5 minutes ago". */
const BYLINE =
  /^(?:(?:by|written by|story by|words by|posted by|reported by|edited by)\s+\p{Lu}[^.!?]{2,90}|[^.!?]{0,60}\bis (?:an?|the) [^.!?]{0,60}(?:reporter|correspondent|editor|writer|journalist)\b[^.!?]{0,80}\.?)$/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `^(?:(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified|created|date)\\b.{0,80}|.{0,30}\\b(?:\\d{1,2}(?:st|nd|rd|th)?,? ${MONTH},? \\d{2,4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)\\b[^a-z]{0,12}(?:[a-z]{1,5}\\W*)?.{0,24}|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?) ago)$`,
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

function isClutter(block: Block): boolean {
  const { text } = block;
  if (text.length <= MAX_LINK_ONLY && linkedShare(block) >= LINK_ONLY) return true;
  if (text.length <= MAX_LABELLED && LABEL.test(text) && (linkedShare(block) > 0.3 || !/[.!?]["”’]?$/.test(text)))
    return true;
  if (text.length <= MAX_PROMPT && PROMPT.test(text) && PROMPT_TARGET.test(text)) return true;
  if (text.length <= MAX_CREDIT && CREDIT.test(text)) return true;
  if (text.length <= MAX_DATE && (DATE.test(text) || BYLINE.test(text))) return true;
  return FIXED.test(text);
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
