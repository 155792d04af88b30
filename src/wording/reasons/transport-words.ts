/** How a pupil travels, as it is said within a sentence. */
import type { Transport } from '../../domain/request/request';
import { fr } from '../text/typography';

/** « 25 min environ en deux-roues ». */
export const byTransport: Readonly<Record<Transport, string>> = {
  walking: fr`à pied`,
  'public-transport': fr`en transports en commun`,
  'two-wheels': fr`en deux-roues`,
  accompanied: fr`en étant accompagné`,
  car: fr`en voiture`,
};
