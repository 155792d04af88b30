/** Reviews on the card of a request or of a company: each opens the card where it is read and seen to. */
import type { JSX } from 'preact';
import type { ReviewLine } from '../../application/sidebar-views/review-views';
import { reviewWords } from '../../wording/pages/review-page';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';

export function ReviewList({ reviews }: { reviews: readonly ReviewLine[] }): JSX.Element | null {
  if (reviews.length === 0) return null;
  return (
    <Section title={reviewWords.title(reviews.length)}>
      <RowList
        rows={reviews.map(({ reference, propositionReference, sentence, detail }) => ({
          card: { kind: 'proposition', reference: propositionReference },
          id: reference,
          main: sentence,
          detail,
        }))}
      />
    </Section>
  );
}
