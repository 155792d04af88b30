/** What happened, the latest first, each with its day. */
import type { JSX } from 'preact';
import type { TimelineItem } from '../../application/sidebar-views/card-ref';
import { shortDate } from '../../wording/text/dates';

const SHOWN_DAY = /^\d{4}-\d{2}-\d{2}/;

/** « lun. 12 janv. » for an ISO day or moment; a text already written for people is left as it is. */
const day = (on: string): string => (SHOWN_DAY.test(on) ? shortDate(on.slice(0, 10)) : on);

export const Timeline = ({ items }: { items: readonly TimelineItem[] }): JSX.Element => (
  <ol class="timeline">
    {items.map((item, index) => (
      <li key={index}>
        <span class="timeline-day">{day(item.on)}</span>
        <span class="timeline-sentence">{item.sentence}</span>
      </li>
    ))}
  </ol>
);
