/** Head of a sheet: the hub, what it is, the day. */
import type { JSX } from 'preact';
import type { Paper } from '../../../application/papers-api';
import { papersWords } from '../../../wording/pages/papers-page';

export const PaperHead = ({
  paper,
  title,
  subtitle,
}: {
  readonly paper: Paper;
  readonly title: string;
  readonly subtitle?: string;
}): JSX.Element => (
  <header class="paper-head">
    <p class="paper-hub">{[paper.hubName, paper.territory].filter((part) => part !== '').join(' · ')}</p>
    <h1>{title}</h1>
    {subtitle !== undefined && <p class="paper-subtitle">{subtitle}</p>}
    <p class="quiet">
      {papersWords.asOf(paper.day)}
      {' – '}
      {[paper.animatorName, paper.animatorPhone].filter((part) => part !== '').join(', ')}
    </p>
  </header>
);
