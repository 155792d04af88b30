/** What was said of the stage afterwards: seen to in one click, and noted when it comes by telephone. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PropositionCardView } from '../../application/sidebar-views/proposition-card-view';
import type { ReviewLine, StageOutcome } from '../../application/sidebar-views/review-views';
import { reviewWords } from '../../wording/pages/review-page';
import { useApp } from '../state/app-context';
import { useCardAction } from '../state/use-card-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';
import { ReviewForm } from './review-form';

export function ReviewSection({
  card,
  onChanged,
}: {
  card: PropositionCardView;
  onChanged(card: PropositionCardView): void;
}): JSX.Element | null {
  const { api } = useApp();
  const [isNoting, setNoting] = useState(false);
  const action = useCardAction<PropositionCardView>((after) => {
    setNoting(false);
    onChanged(after);
  });
  const { reference, reviews, may } = card;
  if (reviews.length === 0 && !may.review) return null;
  const settle = (review: ReviewLine, stage?: StageOutcome): void =>
    void action.act(
      () => api.settleReview(reference, review.reference, ...(stage === undefined ? [] : [stage])),
      stage === undefined ? reviewWords.settled : reviewWords.stage[stage].done,
    );
  return (
    <Section title={reviewWords.title(reviews.length)}>
      {reviews.length === 0 && <p class="quiet">{reviewWords.none}</p>}
      {reviews.map((review) => (
        <ReviewItem key={review.reference} review={review} isPending={action.isPending} onSettle={settle} />
      ))}
      <Problem error={action.error} />
      {may.review && !isNoting && (
        <p class="form-buttons">
          <ActionButton onClick={() => setNoting(true)}>{reviewWords.note}</ActionButton>
        </p>
      )}
      {isNoting && (
        <ReviewForm
          isPending={action.isPending}
          onCancel={() => setNoting(false)}
          onRecord={(given) =>
            void action.act(() => api.recordReview({ propositionReference: reference, ...given }), reviewWords.recorded)
          }
        />
      )}
    </Section>
  );
}

function ReviewItem({
  review,
  isPending,
  onSettle,
}: {
  review: ReviewLine;
  isPending: boolean;
  onSettle(review: ReviewLine, stage?: StageOutcome): void;
}): JSX.Element {
  const { mayNote } = review;
  return (
    <div>
      <p>{review.sentence}</p>
      {review.detail !== '' && <p class="row-detail">{review.detail}</p>}
      <p class="form-buttons">
        {mayNote !== undefined && (
          <ActionButton isPending={isPending} onClick={() => onSettle(review, mayNote)}>
            {reviewWords.stage[mayNote].button}
          </ActionButton>
        )}
        {review.isToSettle && (
          <ActionButton label={reviewWords.settleOf(review.sentence)} isPending={isPending} onClick={() => onSettle(review)}>
            {reviewWords.settle}
          </ActionButton>
        )}
      </p>
    </div>
  );
}
