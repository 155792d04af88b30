/** The plan in figures and words: how many are placed, how far from the best, what changed, what the animator imposes. */
import type { JSX } from 'preact';
import type { PlanView } from '../../../application/allocation-api';
import { allocationWords, wishWords } from '../../../wording/pages/allocation-page';
import { Icon } from '../../ui/icon';
import { hasPair, pairsOf, type Wish, type Wishes } from '../state/wishes';

export const PlanSummary = ({ view }: { view: PlanView }): JSX.Element => (
  <section class="summary" aria-label={allocationWords.title}>
    <p class="summary-figure" aria-hidden="true">
      <strong>{view.placed}</strong>{' '}
      <span>
        {allocationWords.placedWord(view.placed)}
        <br />
        sur {view.total}
      </span>
    </p>
    <span class="bar" aria-hidden="true">
      <span style={{ width: `${view.total === 0 ? 0 : (100 * view.placed) / view.total}%` }} />
    </span>
    <p>{view.summary}</p>
    <p class="quiet">{view.gap}</p>
    {view.isInterrupted && (
      <p class="summary-warning">
        <Icon name="warning" size={14} /> <span>{allocationWords.interrupted}</span>
      </p>
    )}
    {view.memory.length > 0 && (
      <details class="summary-memory">
        <summary>{allocationWords.memory(view.memory.length)}</summary>
        <p class="quiet">{allocationWords.memoryRule}</p>
        <ul>
          {view.memory.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    )}
    {view.changes !== undefined && (
      <div class="summary-changes">
        <p class="field-label">{allocationWords.changes}</p>
        <p>{view.changes}</p>
      </div>
    )}
  </section>
);

export interface WishListProps {
  readonly wishes: Wishes;
  readonly solvedWith: Wishes;
  readonly view: PlanView;
  readonly onLift: (wish: Wish) => void;
}

/** Every pair kept or forbidden, each with the way to take it back. */
export function WishList({ wishes, solvedWith, view, onLift }: WishListProps): JSX.Element | null {
  const count = wishes.kept.length + wishes.forbidden.length;
  if (count === 0) return null;
  const item = (wish: Wish, isKept: boolean): JSX.Element => (
    <li key={`${wish.requestReference} ${wish.hostId}`}>
      <span class={isKept ? 'wish-sign wish-kept' : 'wish-sign wish-forbidden'}>
        <Icon name={isKept ? 'pin' : 'cross'} size={12} />
      </span>
      <span class="wish-words">
        <span class="field-label">{isKept ? wishWords.kept : wishWords.forbidden}</span>{' '}
        {wishWords.pair(wish.pupil, wish.companyName)}
        {isKept && hasPair(solvedWith.kept, wish) && !hasPair(pairsOf(view), wish) && (
          <span class="wish-lost"> {wishWords.notFollowed}</span>
        )}
      </span>
      <button
        type="button"
        class="wish-lift"
        title={wishWords.lift}
        onClick={() => onLift(wish)}
        aria-label={
          isKept ? wishWords.liftKept(wish.pupil, wish.companyName) : wishWords.liftForbidden(wish.pupil, wish.companyName)
        }
      >
        {wishWords.lift}
      </button>
    </li>
  );
  return (
    <section class="side-part">
      <h2>{wishWords.title(count)}</h2>
      <ul class="wish-list">
        {wishes.kept.map((wish) => item(wish, true))}
        {wishes.forbidden.map((wish) => item(wish, false))}
      </ul>
    </section>
  );
}
