/** What it would take to place a pupil, what a place more is worth, and what is said on the telephone to ask for one. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Public } from '../../domain/request/request-type';
import type { Sector } from '../../domain/training/sector';
import { sectorLabels } from '../labels/lists';
import { lowered } from '../reasons/exclusion-sentences';
import { longPeriod, plainPeriod } from '../text/dates';
import { de, ofHub } from '../text/elision';
import { counted, numberInFrench, pluralised } from '../text/numbers';
import { capitalised, fr, inParts } from '../text/typography';

/** Who would have what, for one and for several. */
const hopes: Readonly<Record<Public, (count: number) => string>> = {
  college: (count) => hope(count, 'élève sans hôte', 'élèves sans hôte', 'stage'),
  seconde: (count) => hope(count, 'élève sans hôte', 'élèves sans hôte', 'stage'),
  pfmp: (count) => hope(count, 'élève sans hôte', 'élèves sans hôte', 'stage'),
  bts: (count) => hope(count, 'étudiant sans hôte', 'étudiants sans hôte', 'stage'),
  apprentice: (count) => hope(count, 'jeune sans employeur', 'jeunes sans employeur', 'contrat'),
  other: (count) => hope(count, 'élève sans hôte', 'élèves sans hôte', 'accueil'),
};
const hope = (count: number, one: string, many: string, what: string): string =>
  count < 2 ? fr`un ${one} aurait son ${what}` : fr`${numberInFrench(count)} ${many} auraient leur ${what}`;

const forPublic: Readonly<Record<Public, string>> = {
  college: fr`un élève de collège`,
  seconde: fr`un élève de seconde`,
  pfmp: fr`un élève de lycée professionnel`,
  bts: fr`un étudiant de BTS`,
  apprentice: fr`un apprenti`,
  other: fr`une visite ou un mini-stage`,
};
const whom = (asked: Public | undefined): string => (asked === undefined ? fr`un élève` : forPublic[asked]);

export const waysWords = {
  some: (pupil: string, count: number): string =>
    count < 2
      ? fr`Voici ce qui suffirait pour placer ${pupil}, sans retirer sa place à personne.`
      : fr`Une seule de ces choses suffirait pour placer ${pupil}, sans retirer sa place à personne.`,
  several: (pupil: string, count: number): string =>
    count < 2
      ? fr`Il faudrait ces deux choses à la fois pour placer ${pupil}, sans retirer sa place à personne.`
      : fr`Il faudrait deux choses à la fois pour placer ${pupil}, sans retirer sa place à personne : chaque ligne en réunit deux.`,
  asIs: (pupil: string): string =>
    fr`Il n'y a rien à demander : ce plan pourrait placer ${pupil} dès maintenant, sans retirer sa place à personne. Recalculez-le.`,
  nothingToAsk: fr`Sans rien demander`,
  gone: (pupil: string): string =>
    fr`La demande ${de(pupil)} n'est pas à répartir : elle a déjà une proposition en cours, n'est plus ouverte, ou ses dates manquent ou sont passées.`,
  nowhere: (pupil: string): string =>
    fr`La commune de départ ${de(pupil)} n'est pas reconnue : aucune distance ne se calcule. Corrigez-la dans l'onglet « Demandes ».`,
  placed: (pupil: string): string => fr`${pupil} a un hôte dans ce plan.`,
  faulty: fr`La vérification de ce calcul a échoué : rien n'est affiché. Recalculez le plan.`,
  none: (pupil: string): string =>
    fr`Rien de ce que l'établissement pourrait accepter, même deux choses ensemble, ni une place de plus chez un hôte à portée ne suffirait pour placer ${pupil} : mieux vaut chercher un nouvel hôte. L'appel au réseau, dans le panneau sous « Réseau », demande aux établissements s'ils en connaissent un.`,
  /** Nothing was found, and not everything could be ruled out. */
  noneFound: (pupil: string): string =>
    fr`Rien n'a été trouvé pour placer ${pupil}. Le calcul n'a pas eu le temps de tout essayer : une solution existe peut-être.`,
  perhaps: fr`Le calcul n'a pas eu le temps de tout essayer : d'autres solutions existent peut-être.`,
  placeAt: (company: string): string => fr`Une place de plus chez ${company}`,
  /** « Rayon de 60 km au lieu de 20, et une place de plus chez Garage Exemple ». */
  together: (names: readonly string[]): string =>
    names.map((name, index) => (index === 0 ? name : lowered(name))).join(fr`, et `),
} as const;

/** « Restauration, Roanne ». */
export const placeTitle = (sector: Sector | undefined, commune: string): string =>
  inParts([sector === undefined ? fr`Secteur à préciser` : capitalised(sectorLabels[sector]), commune]);

export const placeWhen = (startsOn: IsoDate, endsOn: IsoDate, asked: Public | undefined): string =>
  fr`${capitalised(plainPeriod(startsOn, endsOn))}, pour ${whom(asked)}`;

/**
 * « Une place de plus permettrait de placer au moins 1 élève ; deux places chez Garage Exemple, au moins 2 élèves. »
 * Further moves of others might place more.
 */
export const placeWorthSentence = (withOne: number, withTwo: number, first: string): string =>
  withTwo > withOne
    ? fr`Une place de plus permettrait de placer ${atLeast(withOne)} ; deux places chez ${first}, ${atLeast(withTwo)}.`
    : fr`Une place de plus permettrait de placer ${atLeast(withOne)}. Une seconde place chez ${first} n'en placerait pas d'autre, d'après ce calcul.`;

const atLeast = (count: number): string => fr`au moins ${counted(count, 'élève')}`;

export const worthWords = {
  allPlaced: fr`Tous les élèves ont un hôte dans ce plan : aucune place n'est à chercher.`,
  allPlacedAnew: fr`Aucune place n'est à chercher : recalculé, ce plan placerait tous les élèves.`,
  notBest: (pupils: number): string =>
    pupils < 2
      ? fr`Ce plan n'est pas le meilleur : recalculé, il placerait au moins 1 élève de plus, sans nouvelle place.`
      : fr`Ce plan n'est pas le meilleur : recalculé, il placerait au moins ${counted(pupils, 'élève')} de plus, sans nouvelle place.`,
  oneIsEnough: (pupil: string, places: number): string =>
    fr`Pour ${pupil}, une seule des ${numberInFrench(places)} places de cette liste suffirait.`,
  nowhere: (pupils: number): string =>
    pupils < 2
      ? fr`1 élève n'est pas compté ici : sa commune de départ n'est pas reconnue.`
      : fr`${counted(pupils, 'élève')} ne sont pas comptés ici : leur commune de départ n'est pas reconnue.`,
  nothingFound: fr`Le calcul n'a trouvé, chez les hôtes connus, aucune place de plus qui permettrait de placer un élève sans hôte.`,
  nothing: fr`Aucun hôte connu ne pourrait prendre un des élèves sans hôte, même avec une place de plus : il faut trouver de nouveaux hôtes.`,
} as const;

/** Kept on the company's row and read in « Appels »: names neither a pupil nor a school. */
export const callReason = (startsOn: IsoDate, endsOn: IsoDate, asked: Public | undefined, pupils: number): string =>
  fr`Une place de plus ${longPeriod(startsOn, endsOn)} pour ${whom(asked)} : ${hopes[asked ?? 'pfmp'](pupils)}`;

/** What to say on the telephone, whole sentences. */
export const placeScript = (animatorName: string, hubName: string, reason: string): string =>
  fr`« ${['Bonjour', animatorName, hubName === '' ? '' : ofHub(hubName)].filter((part) => part !== '').join(', ')}. Je vous appelle parce qu'il nous manque peu de chose. ${reason}. Pourriez-vous donner cette place, à ces dates ou à des dates proches ? »`;

export const askedForPlaces = (added: number, known: number): string =>
  added === 0
    ? fr`Déjà dans « Appels ».`
    : fr`${counted(added, 'entreprise mise', 'entreprises mises')} dans « Appels »${known === 0 ? '' : fr` ; ${numberInFrench(known)} y ${pluralised(known, 'était', 'étaient')} déjà`}.`;

export const placeCallLine = (reason: string): string => fr`${reason}.`;

/** « 2 lignes changées : 21 placés sur 23, 2 sans hôte. » « Au moins » where more might be placed by as few. */
export const frontierSentence = (moved: number, placed: number, total: number, isProven: boolean): string =>
  fr`${moved === 0 ? 'Aucune ligne changée' : counted(moved, 'ligne changée', 'lignes changées')} : ${isProven ? '' : 'au moins '}${counted(placed, 'élève placé', 'élèves placés')} sur ${numberInFrench(total)}${placed === total ? '' : fr`, ${numberInFrench(total - placed)} sans hôte`}.`;

export const frontierHelp = fr`Une ligne changée, c'est un élève de ce plan qui irait ailleurs ou perdrait sa place. Un élève sans hôte qui en trouve un ne change rien pour les autres.`;

export const frontierNothing = fr`Ce plan place déjà le plus d'élèves possible : déplacer des lignes n'en placerait aucun de plus.`;
