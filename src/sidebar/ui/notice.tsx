/** Something to look at, or an empty place that says what to do. */
import type { ComponentChildren, JSX } from 'preact';
import { shellWords } from '../../wording/pages/shell-page';
import { Icon } from './icon';

/** Amber: each sentence must be looked at. */
export const Findings = ({
  sentences,
  label = shellWords.warning,
}: {
  sentences: readonly string[];
  /** What the sentences hold for, when that is not the thing they stand with. */
  label?: string;
}): JSX.Element | null =>
  sentences.length === 0 ? null : (
    <ul class="findings" aria-label={label}>
      {label !== shellWords.warning && <li class="findings-title">{label}</li>}
      {sentences.map((sentence) => (
        <li key={sentence} title={sentence}>
          <Icon name="warning" size={14} /> <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);
