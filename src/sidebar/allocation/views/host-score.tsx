/** The score of a host, as a figure to see and as words to hear. */
import type { JSX } from 'preact';
import { planListWords } from '../../../wording/pages/allocation-page';

export const HostScore = ({ score }: { readonly score: number }): JSX.Element => (
  <span class="line-score">
    <span aria-hidden="true">{score}</span>
    <span class="visually-hidden">{planListWords.score(score)}</span>
  </span>
);
