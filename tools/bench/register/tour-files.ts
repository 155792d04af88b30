/** Files of a neighbouring hub for the second tour, as its add-on would make them. */
import { createHash } from 'node:crypto';
import { tourText, type TourRequests } from '../../../src/domain/second-tour/tour-file';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const NEIGHBOUR = { id: 'b2', name: 'Pôle voisin', contact: 'Sacha Fictif, 04 65 71 00 13' };

/** What the neighbour seeks, in a file of that day: so many pupils for one week. */
export const theirRequests = (issuedOn: string, week: string, count = 1): string =>
  tourText(
    {
      kind: 'requests',
      hub: NEIGHBOUR,
      issuedOn,
      requests: Array.from({ length: count }, (_, index) => ({
        code: `0123abc${index.toString(16)}`,
        type: 'pfmp',
        training: 'CAP Cuisine',
        sectors: ['hospitality'],
        weeks: [week],
        commune: '42600 Montbrison',
      })),
      seal: 'a'.repeat(64),
    },
    digest,
  );
export const THEIR_REQUESTS = theirRequests('2027-01-05', '2027-S09');

/** A neighbour finds hosts for some. */
const MOST_OFFERS = 20;

/** The neighbour's answer to our file: an offer for each of the first requests. */
export function theirAnswer(ours: string, contact = NEIGHBOUR.contact): string {
  const { issuedOn, hub, requests, seal } = JSON.parse(ours) as TourRequests;
  const codes = requests.map(({ code }) => code);
  return tourText(
    {
      kind: 'answer',
      hub: { ...NEIGHBOUR, contact },
      issuedOn,
      answers: { hubId: hub.id, issuedOn, codes, seal },
      offers: codes.slice(0, MOST_OFFERS).map((code) => ({ code, offer: 'OFF-2026-0042', sector: 'hospitality', km: 12 })),
    },
    digest,
  );
}
