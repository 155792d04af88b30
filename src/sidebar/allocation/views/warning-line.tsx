/** One sentence that must be looked at. */
import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';

export const WarningLine = ({ sentence }: { readonly sentence: string | undefined }): JSX.Element | null =>
  sentence === undefined ? null : (
    <p class="summary-warning">
      <Icon name="warning" size={14} /> <span>{sentence}</span>
    </p>
  );
