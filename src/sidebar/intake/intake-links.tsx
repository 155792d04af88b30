/** The two ways to take something by telephone. */
import type { JSX } from 'preact';
import { intakeWords } from '../../wording/pages/intake-page';
import { useApp } from '../state/app-context';
import { ActionButton } from '../ui/action-button';

export function IntakeLinks(): JSX.Element {
  const { open } = useApp();
  return (
    <p class="form-buttons button-pair">
      <ActionButton onClick={() => open({ view: 'intake-request' })}>{intakeWords.takeRequest}</ActionButton>
      <ActionButton onClick={() => open({ view: 'intake-offer' })}>{intakeWords.takeOffer}</ActionButton>
    </p>
  );
}
