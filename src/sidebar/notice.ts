import type { ReportState, SidebarState } from './state.ts';

/** Any state but a report, in words. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly call: 'readAnyway' | 'retry' | 'turnOn' };
}

/** Honest words for each state that has no list to show. */
export function noticeOf(state: Exclude<SidebarState, ReportState>): Notice {
  switch (state.kind) {
    case 'reading':
      return { title: 'Reading the article…', text: 'On your own machine. Nothing leaves it.' };
    case 'not-article':
      return state.readable
        ? {
            title: 'This page does not look like a news article',
            text: 'It has text that can be read all the same, if you ask for it.',
            action: { label: 'Read this page', call: 'readAnyway' },
          }
        : { title: 'Not an article', text: 'There is no article text on this page to read.' };
    case 'unsupported-language':
      return {
        title: 'Language not supported yet',
        text: 'Only English is read so far. Nothing was guessed about this page.',
      };
    case 'nothing-found': {
      const { read } = state.paragraphs;
      return {
        title: 'No attributed statement found',
        text: `In the ${read === 1 ? 'one paragraph' : `${read} paragraphs`} read, the software found nobody quoted or cited. It may have missed some.`,
      };
    }
    case 'failed':
      return {
        title: 'This page could not be read',
        text: state.message,
        action: { label: 'Try again', call: 'retry' },
      };
    case 'site-off':
      return {
        title: `Turned off on ${state.site}`,
        text: 'You turned the sidebar off for this site. It stays away until you turn it on again.',
        action: { label: `Turn on for ${state.site}`, call: 'turnOn' },
      };
  }
}
