/** What the sidebar can show, what it reports back, and how it is driven: its whole face to the outside. */
import type { Report } from '../report/report.ts';

/** An article with its attributions. */
export interface ReportState {
  readonly kind: 'report';
  readonly report: Report;
  /** The article's text: the spans of the report point into it, and its paragraphs are parted by one "\n". */
  readonly text: string;
  readonly headline?: string;
  readonly outlet?: string;
  /** How many of the page's paragraphs are in the text. */
  readonly paragraphs: { readonly read: number; readonly total: number };
  /** Ids of attributions whose words are not on the page any more. */
  readonly missing: ReadonlySet<string>;
  /** True where a paywall left only the beginning to be read. */
  readonly preview?: boolean;
}

export type SidebarState =
  | { readonly kind: 'reading' }
  /** `readable`: there is prose, so that the reader may ask for it to be read all the same. */
  | { readonly kind: 'not-article'; readonly readable: boolean }
  | { readonly kind: 'unsupported-language' }
  | { readonly kind: 'nothing-found'; readonly paragraphs: { readonly read: number; readonly total: number } }
  /** `message`: what went wrong, in words for a reader. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'site-off'; readonly site: string }
  | ReportState;

export interface SidebarCallbacks {
  /** An item was chosen; the page is to show its words. */
  select(id: string): void;
  close(): void;
  /** The reader folded the sidebar to its tab, or opened it again. */
  collapse(collapsed: boolean): void;
  /** Read this page although it does not look like an article. */
  readAnyway(): void;
  retry(): void;
  toggleMarks(on: boolean): void;
  /** No sidebar by itself on this site any more, or again. */
  turnSite(on: boolean): void;
}

export interface SidebarOptions {
  readonly collapsed: boolean;
  readonly marks: boolean;
}

export interface SidebarHandle {
  show(state: SidebarState): void;
  /**
   * Marks one item as the current one and scrolls it into view; undefined: none is current.
   * The keyboard focus stays where it is unless `focus` is true.
   */
  select(id: string | undefined, options?: { readonly focus?: boolean }): void;
  /** Sets what the reader can set too, without calling back. */
  set(options: Partial<SidebarOptions>): void;
  /** Removes everything from the root. */
  unmount(): void;
}
