import type { JSX } from 'preact';
import type { ReportAttribution, ReportSource } from '../report/report.ts';
import { roleBesideName } from '../report/role.ts';
import { markOf } from './mark.ts';
import { MarkIcon } from './mark-icon.tsx';
import { contentWords, cueWords, kindWords, nameWords, paragraphNumber } from './words.ts';

interface StatementProps {
  readonly attribution: ReportAttribution;
  readonly source: ReportSource | undefined;
  readonly text: string;
  readonly current: boolean;
  /** True where its words are not on the page any more. */
  readonly missing: boolean;
  readonly onSelect: (id: string) => void;
}

/** One attributed statement: who, what, by which words, and where. */
export function Statement({ attribution, source, text, current, missing, onSelect }: StatementProps): JSX.Element {
  const mark = markOf(source);
  const cue = cueWords(text, attribution);
  const role = source && roleBesideName(source);
  return (
    <li>
      <button
        type="button"
        class={`statement mark-${mark}`}
        data-id={attribution.id}
        aria-current={current ? 'true' : undefined}
        onClick={() => onSelect(attribution.id)}
      >
        <MarkIcon mark={mark} />
        <span class="who">
          <span class={source === undefined ? 'name nobody' : 'name'} dir="auto">
            {nameWords(source)}
          </span>{' '}
          <span class="kind">{kindWords(source)}</span>{' '}
          {role && (
            <span class="role" dir="auto">
              {role}
            </span>
          )}
        </span>{' '}
        <span class={`content ${attribution.form}`} dir="auto">
          {contentWords(text, attribution)}
        </span>{' '}
        <span class="where">
          {cue !== '' && <span class="cue">{cue}</span>}
          {cue !== '' && ' · '}
          paragraph {paragraphNumber(text, attribution)}
          {missing && <span class="missing"> · not on the page any more</span>}
        </span>
      </button>
    </li>
  );
}
