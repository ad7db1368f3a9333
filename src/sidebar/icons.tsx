import type { JSX } from 'preact';

const svg = (path: string): JSX.Element => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

/** Signs of the sidebar's own buttons; the buttons carry the words. */
export const CloseIcon = (): JSX.Element => svg('M4 4l8 8M12 4l-8 8');
export const FoldIcon = (): JSX.Element => svg('M3 3.5v9M6 8h7.5M10.5 5l3 3-3 3');

/** The sign of the extension, as on its toolbar button: a quotation underlined. */
export const OwnIcon = (): JSX.Element => (
  <svg class="own-icon" viewBox="9 9 30 30" width="16" height="16" aria-hidden="true">
    <g fill="currentColor">
      <path d="M21 11.5c-6.3 2.2-9.5 6.5-9.5 12 0 4 2.3 6.5 5.6 6.5 3 0 5.3-2.2 5.3-5.2 0-2.9-2-4.9-4.7-4.9-.5 0-1 .1-1.3.2.5-2.6 2.6-4.8 5.7-6.1z" />
      <path d="M35.5 11.5c-6.3 2.2-9.5 6.5-9.5 12 0 4 2.3 6.5 5.6 6.5 3 0 5.3-2.2 5.3-5.2 0-2.9-2-4.9-4.7-4.9-.5 0-1 .1-1.3.2.5-2.6 2.6-4.8 5.7-6.1z" />
      <rect x="10.5" y="34.5" width="27" height="3.5" rx="1.75" />
    </g>
  </svg>
);
