import type { JSX } from 'preact';
import { CloseIcon, FoldIcon, OwnIcon } from './icons.tsx';

interface BarProps {
  readonly marks: boolean;
  readonly onMarks: (on: boolean) => void;
  readonly onFold: () => void;
  readonly onClose: () => void;
}

/** The line at the top that stays in view: the title and the sidebar's own buttons. */
export const Bar = ({ marks, onMarks, onFold, onClose }: BarProps): JSX.Element => (
  <div class="bar">
    <OwnIcon />
    <h2>Sourcing</h2>
    <button
      type="button"
      class="marks"
      role="switch"
      aria-checked={marks ? 'true' : 'false'}
      title="Show the marks in the text"
      onClick={() => onMarks(!marks)}
    >
      Marks <span class="track" aria-hidden="true" />
    </button>
    <button type="button" class="plain fold" aria-label="Fold to a tab" title="Fold to a tab" onClick={onFold}>
      <FoldIcon />
    </button>
    <button type="button" class="plain" aria-label="Close" title="Close" onClick={onClose}>
      <CloseIcon />
    </button>
  </div>
);
