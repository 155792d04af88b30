/** What the teacher could concede, and how many hosts each concession brings. */
import type { Concession } from '../../domain/matching/ranking/what-would-help';
import type { Transport } from '../../domain/request/request';
import { sectorLabels } from '../labels/lists';
import { dayAndMonth } from '../text/dates';
import { counted } from '../text/numbers';
import { capitalised, fr } from '../text/typography';
import { byTransport } from './transport-words';

const more = (count: number): string => fr`${counted(count, 'hôte')} de plus`;

const sentences: { readonly [Kind in Concession['kind']]: (concession: Extract<Concession, { readonly kind: Kind }>) => string } =
  {
    radius: ({ radiusKm, insteadOfKm, more: count }) => fr`Rayon de ${radiusKm} km au lieu de ${insteadOfKm} : ${more(count)}`,
    transport: ({ transport, more: count }) => fr`${capitalised(byTransport[transport as Transport])} : ${more(count)}`,
    earlier: ({ startsOn, more: count }) => fr`Une semaine plus tôt (dès le ${dayAndMonth(startsOn)}) : ${more(count)}`,
    later: ({ startsOn, more: count }) => fr`Une semaine plus tard (dès le ${dayAndMonth(startsOn)}) : ${more(count)}`,
    sector: ({ sector, more: count }) => fr`Secteur accepté en repli, ${sectorLabels[sector]} : ${more(count)}`,
    'two-hosts': ({ firstEndsOn, firstHosts, secondHosts }) =>
      fr`Accueil partagé entre deux hôtes : ${counted(firstHosts, 'hôte')} jusqu'au ${dayAndMonth(firstEndsOn)}, ${counted(secondHosts, 'hôte')} ensuite`,
  };

/** « Rayon de 30 km au lieu de 20 : 4 hôtes de plus ». */
export const sentenceOfHelp = (concession: Concession): string =>
  (sentences[concession.kind] as (given: Concession) => string)(concession);
