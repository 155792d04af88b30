/** Lines that open something. */
import type { JSX } from 'preact';
import type { NetworkLine } from '../../application/network-api';
import { Icon } from '../ui/icon';

export function OpeningLines({ lines, onOpen }: { lines: readonly NetworkLine[]; onOpen(line: NetworkLine): void }): JSX.Element {
  return (
    <ul class="rows">
      {lines.map((line) => (
        <li key={line.reference}>
          <button type="button" class="row" onClick={() => onOpen(line)}>
            <span class="row-text">
              <span class="row-main">{line.sentence}</span>
              {line.detail !== undefined && line.detail !== '' && <span class="row-detail">{line.detail}</span>}
            </span>
            <Icon name="forward" />
          </button>
        </li>
      ))}
    </ul>
  );
}
