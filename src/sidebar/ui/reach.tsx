/** A telephone number and an address that can be used with one click. */
import type { JSX } from 'preact';
import { shellWords } from '../../wording/pages/shell-page';
import { phoneInPairs } from '../../wording/text/phones';
import { useApp } from '../state/app-context';
import { CopyButton } from './copy-button';
import { Icon } from './icon';

export function Phone({ phone }: { phone: string }): JSX.Element {
  const { announce } = useApp();
  const shown = phoneInPairs(phone);
  return (
    <span class="reach">
      <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} target="_blank" rel="noreferrer" aria-label={shellWords.call(shown)}>
        <Icon name="phone" size={14} /> {shown}
      </a>
      <CopyButton text={shown.replace(/\s/g, ' ')} what={shown} announce={announce} />
    </span>
  );
}

export const Email = ({ email }: { email: string }): JSX.Element => (
  <span class="reach">
    <a href={`mailto:${email}`} target="_blank" rel="noreferrer" aria-label={shellWords.write(email)}>
      <Icon name="mail" size={14} /> {email}
    </a>
  </span>
);
