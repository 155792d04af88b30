/** How a list names a meeting. */
import type { Meeting } from '../../domain/network/network';
import { plainDate } from '../text/dates';

/** « Accueillir un premier stagiaire – 12 janvier 2027, 14 h 00 – Roanne »; what is not known yet is left out. */
export const meetingLabel = ({ title, on, startTime, place }: Pick<Meeting, 'title' | 'on' | 'startTime' | 'place'>): string =>
  [title, [on === undefined ? undefined : plainDate(on), startTime].filter((part) => part !== undefined).join(', '), place]
    .filter((part) => part !== undefined && part !== '')
    .join(' – ');
