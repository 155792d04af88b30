/** The place of a view's main action: always at the bottom, always in sight. */
import type { ComponentChildren, JSX } from 'preact';

export const ActionBar = ({ children }: { children: ComponentChildren }): JSX.Element => <div class="action-bar">{children}</div>;
