/** The plan in figures and words: how many are placed, how far from the best, what changed, what the animator imposes. */
import type { JSX } from 'preact';
import { hasPair, type OpenedDraft, type PlanView } from '../../../application/allocation-api';
import { allocationWords, wishWords } from '../../../wording/pages/allocation-page';
import { draftPageWords } from '../../../wording/pages/drafts-page';
import { Icon } from '../../ui/icon';
import { pairsOf, type Wish, type Wishes } from '../state/wishes';
import { WarningLine } from './warning-line';

/** Of a kept plan that was opened: which lines no longer hold, and what came since. */
const Opened = ({ reference, goneTitle, gone, arrived }: OpenedDraft): JSX.Element => (
  <div class="summary-changes">
    <p class="field-label">{draftPageWords.opened(reference)}</p>
    {goneTitle !== undefined && (
      <>
        <p>{goneTitle}</p>
        <ul class="details-reasons">
          {gone.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    )}
    {arrived !== undefined && <p>{arrived}</p>}
  </div>
);

export const PlanSummary = ({ view, opened }: { view: PlanView; opened?: OpenedDraft }): JSX.Element => (
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
    {view.isInterrupted && <WarningLine sentence={allocationWords.interrupted} />}
    {opened !== undefined && <Opened {...opened} />}
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

const liftLabel = ({ remark, from, pupil, companyName }: Wish, isKept: boolean): string =>
  remark !== undefined
    ? wishWords.leaveOf(from ?? '', pupil, companyName)
    : isKept
      ? wishWords.liftKept(pupil, companyName)
      : wishWords.liftForbidden(pupil, companyName);

/** Every pair kept or forbidden, each with the way to take it back. */
export function WishList({ wishes, solvedWith, view, onLift }: WishListProps): JSX.Element | null {
  const count = wishes.kept.length + wishes.forbidden.length;
  const notes = view.ofSchools?.notes ?? [];
  if (count + notes.length === 0) return null;
  const item = (wish: Wish, isKept: boolean): JSX.Element => (
    <li key={`${wish.requestReference} ${wish.hostId}`}>
      <span class={isKept ? 'wish-sign wish-kept' : 'wish-sign wish-forbidden'}>
        <Icon name={isKept ? 'pin' : 'cross'} size={12} />
      </span>
      <span class="wish-words">
        <span class="field-label">{isKept ? wishWords.kept : wishWords.forbidden}</span>{' '}
        {wishWords.pair(wish.pupil, wish.companyName)}
        {wish.from !== undefined && <span class="wish-from"> {wishWords.from(wish.from)}</span>}
        {isKept && hasPair(solvedWith.kept, wish) && !hasPair(pairsOf(view), wish) && (
          <span class="wish-lost"> {wishWords.notFollowed}</span>
        )}
      </span>
      <button
        type="button"
        class="wish-lift"
        title={wish.remark === undefined ? wishWords.lift : wishWords.leave}
        onClick={() => onLift(wish)}
        aria-label={liftLabel(wish, isKept)}
      >
        {wish.remark === undefined ? wishWords.lift : wishWords.leave}
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
      {notes.map((note) => (
        <WarningLine key={note} sentence={note} />
      ))}
    </section>
  );
}
