/** What it would take to place a pupil, what a place more is worth, and what is said on the telephone to ask for one. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Public } from '../../domain/request/request-type';
import type { Sector } from '../../domain/training/sector';
import { sectorLabels } from '../labels/lists';
import { longPeriod, plainPeriod } from '../text/dates';
import { ofHub } from '../text/elision';
import { counted, numberInFrench, pluralised } from '../text/numbers';
import { capitalised, fr, inParts } from '../text/typography';

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
  some: (pupil: string): string => fr`Une seule de ces choses suffirait pour placer ${pupil}, sans retirer sa place à personne.`,
  several: (pupil: string): string =>
    fr`Aucune de ces choses ne suffit seule. Voici ce qui placerait ${pupil}, sans retirer sa place à personne.`,
  none: (pupil: string): string =>
    fr`Rien de ce que l'établissement pourrait accepter, même deux choses ensemble, ni une place de plus chez un hôte connu ne placerait ${pupil} : il faut trouver un nouvel hôte. L'appel au réseau, dans le panneau sous « Réseau », demande aux établissements s'ils en connaissent un.`,
  /** Nothing was found, and not everything could be ruled out. */
  noneFound: (pupil: string): string =>
    fr`Rien n'a été trouvé pour placer ${pupil}. Le calcul n'a pas eu le temps de tout essayer : une solution existe peut-être.`,
  perhaps: fr`Le calcul n'a pas eu le temps de tout essayer : d'autres solutions existent peut-être.`,
  placeAt: (company: string): string => fr`Une place de plus chez ${company}`,
  together: (names: readonly string[]): string => names.join(' + '),
} as const;

/** « Restauration, Roanne ». */
export const placeTitle = (sector: Sector | undefined, commune: string): string =>
  inParts([sector === undefined ? fr`Secteur à préciser` : capitalised(sectorLabels[sector]), commune]);

export const placeWhen = (startsOn: IsoDate, endsOn: IsoDate, asked: Public | undefined): string =>
  fr`${capitalised(plainPeriod(startsOn, endsOn))}, pour ${whom(asked)}`;

/**
 * « Une place de plus permettrait de placer au moins 1 élève ; deux places, au moins 2 élèves. »
 * Further moves of others might place more.
 */
export const placeWorthSentence = (withOne: number, withTwo: number): string =>
  withTwo > withOne
    ? fr`Une place de plus permettrait de placer ${atLeast(withOne)} ; deux places, ${atLeast(withTwo)}.`
    : fr`Une place de plus permettrait de placer ${atLeast(withOne)}. Inutile d'en demander deux : d'après ce calcul, la seconde n'en placerait pas d'autre.`;

const atLeast = (count: number): string => fr`au moins ${counted(count, 'élève')}`;

export const worthWords = {
  allPlaced: fr`Tous les élèves ont un hôte dans ce plan : aucune place n'est à chercher.`,
  nothing: fr`Aucun hôte connu ne pourrait prendre un des élèves sans hôte, même avec une place de plus : il faut trouver de nouveaux hôtes.`,
} as const;

/** Kept on the company's row and read in « Appels »: names neither a pupil nor a school. */
export const callReason = (startsOn: IsoDate, endsOn: IsoDate, asked: Public | undefined, pupils: number): string =>
  fr`Une place de plus ${longPeriod(startsOn, endsOn)} pour ${whom(asked)} : ${pupils < 2 ? 'un élève' : counted(pupils, 'élève')} sans hôte ${pupils < 2 ? 'aurait son' : 'auraient leur'} stage`;

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
