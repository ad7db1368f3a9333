import type { SidebarState } from '../../src/sidebar/state.ts';
import { REPORT, STATE } from './sample.ts';

/** Every state that the sidebar can be in, by a name for the tests. */
export const STATES: readonly (readonly [string, SidebarState])[] = [
  ['reading', { kind: 'reading' }],
  ['not an article', { kind: 'not-article', readable: false }],
  ['not an article, but readable', { kind: 'not-article', readable: true }],
  ['unsupported language', { kind: 'unsupported-language' }],
  ['nothing found', { kind: 'nothing-found', paragraphs: { read: 3, total: 3 } }],
  ['failed', { kind: 'failed', message: 'The text could not be analysed: <b>no answer</b>.' }],
  ['site off', { kind: 'site-off', site: 'example.com' }],
  ['report', STATE],
  [
    'preview of an article without headline',
    {
      kind: 'report',
      report: REPORT,
      text: STATE.text,
      paragraphs: { read: 7, total: 7 },
      missing: new Set(),
      preview: true,
    },
  ],
];
