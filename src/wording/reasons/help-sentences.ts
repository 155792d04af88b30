/** What the teacher could concede, and how many hosts each concession brings. */
import type { Concession } from '../../domain/matching/ranking/what-would-help';
import type { Transport } from '../../domain/request/request';
import { sectorLabels } from '../labels/lists';
import { dayAndMonth } from '../text/dates';
import { counted } from '../text/numbers';
import { capitalised, fr } from '../text/typography';
import { byTransport } from './transport-words';

const more = (count: number): string => fr`${counted(count, 'hôte')} de plus`;

/** The concession alone: « Rayon de 30 km au lieu de 20 ». */
const names: { readonly [Kind in Concession['kind']]: (concession: Extract<Concession, { readonly kind: Kind }>) => string } = {
  radius: ({ radiusKm, insteadOfKm }) => fr`Rayon de ${radiusKm} km au lieu de ${insteadOfKm}`,
  transport: ({ transport }) => fr`${capitalised(byTransport[transport as Transport])}`,
  earlier: ({ startsOn }) => fr`Une semaine plus tôt (dès le ${dayAndMonth(startsOn)})`,
  later: ({ startsOn }) => fr`Une semaine plus tard (dès le ${dayAndMonth(startsOn)})`,
  sector: ({ sector }) => fr`Un autre secteur en repli (${sectorLabels[sector]})`,
  'two-hosts': () => fr`Accueil partagé entre deux hôtes`,
};

const nameOfConcession = (concession: Concession): string =>
  (names[concession.kind] as (given: Concession) => string)(concession);

/** The same with all its dates: « Deux hôtes l’un après l’autre (le premier jusqu’au 12 mars, le second dès le 15 mars) ». */
export const titleOfConcession = (concession: Concession): string =>
  concession.kind === 'two-hosts'
    ? fr`Deux hôtes l'un après l'autre (le premier jusqu'au ${dayAndMonth(concession.firstEndsOn)}, le second dès le ${dayAndMonth(concession.secondStartsOn)})`
    : nameOfConcession(concession);

/** « Rayon de 30 km au lieu de 20 : 4 hôtes de plus ». */
export const sentenceOfHelp = (concession: Concession): string =>
  concession.kind === 'two-hosts'
    ? fr`${nameOfConcession(concession)} : ${counted(concession.firstHosts, 'hôte')} jusqu'au ${dayAndMonth(concession.firstEndsOn)}, ${counted(concession.secondHosts, 'hôte')} ensuite`
    : fr`${nameOfConcession(concession)} : ${more(concession.more)}`;
