import type { JSX } from 'preact';
import type { SourceMark } from './mark.ts';

/** Six outlines that differ in shape and fill, so that no colour is needed to tell them apart. 16 × 16 units. */
const SHAPES: Record<SourceMark, JSX.Element> = {
  named: (
    <>
      <circle cx="8" cy="5" r="3" fill="currentColor" />
      <path d="M2.5 14.5a5.5 5 0 0 1 11 0z" fill="currentColor" />
    </>
  ),
  organization: (
    <>
      <path d="M1.5 6 8 2l6.5 4z" fill="currentColor" />
      <path d="M3.5 7.5v5M6.5 7.5v5M9.5 7.5v5M12.5 7.5v5M1.5 14h13" stroke="currentColor" stroke-width="1.6" />
    </>
  ),
  document: (
    <path
      d="M3.5 1.8h6l3 3v9.4h-9zM6 8h4.5M6 11h4.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
    />
  ),
  unnamed: (
    <g fill="none" stroke="currentColor" stroke-width="1.5">
      <circle cx="8" cy="8" r="6.6" stroke-dasharray="2 1.45" />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 10.8v1.2" stroke-linecap="round" />
    </g>
  ),
  unspecified: (
    <g fill="none" stroke="currentColor" stroke-width="1.5">
      <circle cx="3.4" cy="8" r="1.7" />
      <circle cx="8" cy="8" r="1.7" />
      <circle cx="12.6" cy="8" r="1.7" />
    </g>
  ),
  judgement: (
    <path
      d="M2.5 13.5 4 9.5l7-7 2.5 2.5-7 7zM9.5 4l2.5 2.5M8.5 13.8h5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
    />
  ),
};

/** The sign of a kind of source. Words beside it say the same, so it is hidden from screen readers. */
export const MarkIcon = ({ mark }: { readonly mark: SourceMark }): JSX.Element => (
  <svg class={`mark-icon mark-${mark}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {SHAPES[mark]}
  </svg>
);
