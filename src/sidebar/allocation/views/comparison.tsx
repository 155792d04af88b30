/** Two plans side by side: who loses and who gains, school by school, and what it costs the whole. */
import type { JSX } from 'preact';
import type { PlanComparison } from '../../../application/allocation-api';
import { draftPageWords } from '../../../wording/pages/drafts-page';
import { WarningLine } from './warning-line';

const LOOK = { loses: 'loses', worse: 'loses', moves: 'moves', better: 'gains', gains: 'gains' } as const;

type Compared = Omit<PlanComparison, 'title' | 'unfollowed'> & Partial<Pick<PlanComparison, 'unfollowed'>>;

export const Comparison = ({ changes, whole, schools, unfollowed = [] }: Compared): JSX.Element => (
  <>
    {whole.length > 0 && (
      <ul class="details-reasons">
        {whole.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )}
    {unfollowed.map((sentence) => (
      <WarningLine key={sentence} sentence={sentence} />
    ))}
    {schools.length > 0 && (
      <>
        <p class="field-label">{draftPageWords.schools}</p>
        <ul class="details-reasons">
          {schools.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    )}
    {changes.length > 0 && (
      <ul class="why-not-changes">
        {changes.map(({ requestReference, kind, sentence }) => (
          <li key={requestReference} class={`change change-${LOOK[kind]}`}>
            <span class="field-label">{draftPageWords.kinds[kind]}</span>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    )}
  </>
);
