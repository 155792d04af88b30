/** The two toggles of a pair: keep it, forbid it. Pressed is told by the shape and by a word, not by colour alone. */
import type { JSX } from 'preact';
import { planListWords } from '../../../wording/pages/allocation-page';
import { Icon } from '../../ui/icon';
import type { Wish } from '../state/wishes';

export interface WishToggleProps {
  readonly pair: Wish;
  readonly isKept: boolean;
  readonly isForbidden: boolean;
  readonly onKeep: (pair: Wish) => void;
  readonly onForbid: (pair: Wish) => void;
}

export const WishToggles = ({ pair, isKept, isForbidden, onKeep, onForbid }: WishToggleProps): JSX.Element => (
  <span class="wishes">
    <button
      type="button"
      class={`wish${isKept ? ' wish-kept' : ''}`}
      aria-pressed={isKept}
      title={planListWords.keep}
      aria-label={planListWords.keepPair(pair.pupil, pair.companyName)}
      onClick={() => onKeep(pair)}
    >
      <Icon name="pin" />
    </button>
    <button
      type="button"
      class={`wish${isForbidden ? ' wish-forbidden' : ''}`}
      aria-pressed={isForbidden}
      title={planListWords.forbid}
      aria-label={planListWords.forbidPair(pair.pupil, pair.companyName)}
      onClick={() => onForbid(pair)}
    >
      <Icon name="cross" />
    </button>
  </span>
);
