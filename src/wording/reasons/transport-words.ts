/** How a pupil travels, as it is said within a sentence. */
import { reachableRadiusKm } from '../../domain/geography/transport';
import type { Request, Transport } from '../../domain/request/request';
import { distanceInWords } from '../text/numbers';
import { fr } from '../text/typography';

/** « 25 min environ en deux-roues ». */
export const byTransport: Readonly<Record<Transport, string>> = {
  walking: fr`à pied`,
  'public-transport': fr`en transports en commun`,
  'two-wheels': fr`en deux-roues`,
  accompanied: fr`en étant accompagné`,
  car: fr`en voiture`,
};

/** « 20 km (15 km au plus en deux-roues) »: what was accepted, and how far hosts are sought where that is less; else empty. */
export function radiusInWords({ radiusKm, transport }: Pick<Request, 'radiusKm' | 'transport'>): string {
  if (radiusKm === undefined) return '';
  const reach = reachableRadiusKm(radiusKm, transport);
  return transport === undefined || reach >= radiusKm
    ? distanceInWords(radiusKm)
    : fr`${distanceInWords(radiusKm)} (${distanceInWords(reach)} au plus ${byTransport[transport]})`;
}
