/** Head of a card: reference, state, what it is, and the way to its row in the sheet. */
import type { ComponentChildren, JSX } from 'preact';
import { shellWords } from '../../wording/pages/shell-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from './action-button';
import { Icon } from './icon';
import { Findings } from './notice';
import { Problem } from './problem';

export interface CardHeaderProps {
  readonly reference: string;
  readonly title?: string;
  readonly badge: ComponentChildren;
  readonly lines: readonly string[];
  readonly findings: readonly string[];
  /** What mends the findings. */
  readonly corrections?: ComponentChildren;
  /** Ways to other cards. */
  readonly links?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function CardHeader({
  reference,
  title,
  badge,
  lines,
  findings,
  corrections,
  links,
  children,
}: CardHeaderProps): JSX.Element {
  const { api } = useApp();
  const action = useAction();
  return (
    <header class="card-header">
      <div class="card-title">
        <h1 tabIndex={-1}>{title ?? reference}</h1>
        {badge}
      </div>
      {title !== undefined && <p class="card-reference">{reference}</p>}
      <ul class="card-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
      <Findings sentences={findings} />
      {corrections}
      <p class="links">
        {links}
        <ActionButton kind="link" isPending={action.isPending} onClick={() => void action.run(() => api.showRow(reference))}>
          <Icon name="row" size={14} /> {shellWords.showRow}
        </ActionButton>
      </p>
      <Problem error={action.error} />
    </header>
  );
}
