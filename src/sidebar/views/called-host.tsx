/** One line of « Appels »: whom to call, by what number, why, and what to say; below, what the call can come to. */
import type { ComponentChildren, JSX } from 'preact';
import type { CalledHost as Line } from '../../application/sidebar-views/list-views';
import { callsWords } from '../../wording/pages/calls-page';
import { Icon } from '../ui/icon';
import { Phone } from '../ui/reach';

interface CalledHostProps {
  readonly line: Line;
  /** What the name opens, where it is not the company itself. */
  readonly label?: string;
  /** What was said before, above what is to be said now. */
  readonly before?: ComponentChildren;
  readonly children: ComponentChildren;
  onOpen(): void;
}

export function CalledHost({ line, label, before, children, onOpen }: CalledHostProps): JSX.Element {
  return (
    <li class="call">
      <button type="button" class="call-name" data-item aria-label={label} onClick={onOpen}>
        <span>{line.companyName}</span>
        <Icon name="forward" />
      </button>
      {line.contactName !== '' && <p>{line.contactName}</p>}
      {line.phone === undefined ? <p class="quiet">{callsWords.noPhone}</p> : <Phone phone={line.phone} />}
      <p class="row-detail">{line.sentence}</p>
      {before}
      <blockquote class="call-script" aria-label={callsWords.script}>
        {line.script}
      </blockquote>
      {children}
    </li>
  );
}
