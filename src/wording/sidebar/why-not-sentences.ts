/** « Pourquoi pas ce lieu pour cet élève ? »: the answer in sentences that anybody can read. */
import { que } from '../text/elision';
import { counted, distanceInWords, numberInFrench } from '../text/numbers';
import { enumeration, fr } from '../text/typography';

/** What a sentence says of a pupil's host. */
export interface HostFacts {
  readonly companyName: string;
  /** To tell apart two hosts that are called alike. */
  readonly commune?: string;
  readonly offerReference?: string;
  /** By road, km; absent when a place is unknown. */
  readonly distanceKm?: number;
  readonly covered: number;
  /** Expectations sought; 0 for none. */
  readonly expectations: number;
  /** 0–100. */
  readonly score: number;
}
/** A pupil whose host changes. */
export interface PupilMove {
  readonly pupil: string;
  readonly before?: HostFacts;
  readonly after?: HostFacts;
}

export const whyNotQuestion = (company: string, pupil: string): string => fr`Pourquoi pas ${company} pour ${pupil} ?`;

/** « 23 km au lieu de 6,4 km, 4 attendus sur 6 au lieu de 5, note 71 sur 100 au lieu de 84 »: only what differs. */
function differences(before: HostFacts, after: HostFacts): string {
  const parts: string[] = [];
  const [was, is] = [farInWords(before), farInWords(after)];
  if (was !== is) parts.push(fr`${is} au lieu de ${was}`);
  if (before.covered !== after.covered)
    parts.push(
      after.covered === 0
        ? fr`aucun attendu au lieu de ${numberInFrench(before.covered)}`
        : fr`${counted(after.covered, 'attendu')} sur ${numberInFrench(after.expectations)} au lieu de ${numberInFrench(before.covered)}`,
    );
  const [wasScored, isScored] = [Math.round(before.score), Math.round(after.score)];
  if (wasScored !== isScored) parts.push(fr`note ${isScored} sur 100 au lieu de ${wasScored}`);
  return parts.length === 0 ? fr`rien d'autre ne change pour cet élève` : parts.join(', ');
}

const farInWords = ({ distanceKm }: HostFacts): string =>
  distanceKm === undefined ? fr`distance inconnue` : distanceInWords(distanceKm);

function alone({ distanceKm, covered, expectations, score }: HostFacts): string {
  const parts = [
    distanceKm === undefined ? fr`distance inconnue` : fr`à ${distanceInWords(distanceKm)}`,
    ...(expectations === 0
      ? []
      : [fr`${covered === 0 ? 'aucun attendu' : counted(covered, 'attendu')} sur ${numberInFrench(expectations)}`]),
    fr`note ${Math.round(score)} sur 100`,
  ];
  return parts.join(', ');
}

/** Both hosts by names that tell them apart: by their commune, else by their offer, where they are called alike. */
function toldApart(one: HostFacts, other: HostFacts): readonly [string, string] {
  const [first, second] = [one, other].map(({ companyName, commune, offerReference }) => ({
    name: companyName,
    commune: commune ?? '',
    offer: offerReference ?? fr`sans offre datée`,
  })) as [Named, Named];
  if (first.name !== second.name) return [first.name, second.name];
  const sign: keyof Named =
    first.commune === second.commune || first.commune === '' || second.commune === '' ? 'offer' : 'commune';
  return [fr`${first.name} (${first[sign]})`, fr`${second.name} (${second[sign]})`];
}
interface Named {
  readonly name: string;
  readonly commune: string;
  readonly offer: string;
}

/** What happens to one pupil. */
export function moveSentence({ pupil, before, after }: PupilMove): string {
  if (before && after) {
    const [was, is] = toldApart(before, after);
    return fr`${pupil} irait chez ${is} et non plus chez ${was} : ${differences(before, after)}.`;
  }
  if (after) return fr`${pupil}, sans hôte dans ce plan, irait chez ${after.companyName} : ${alone(after)}.`;
  return fr`${pupil} perdrait sa place chez ${before?.companyName ?? ''} et resterait sans hôte.`;
}

/** The answer in one sentence: whom it would cost something. */
export function whyNotAnswer(asked: PupilMove, others: readonly PupilMove[]): string {
  const left = others.filter(({ after }) => after === undefined).map(({ pupil }) => pupil);
  if (left.length > 0) {
    const moved = others.filter(({ before, after }) => before && after).length;
    return fr`Il faudrait laisser ${enumeration(left)} sans hôte${moved === 0 ? '' : fr` et ${moveCount(moved)}`}.`;
  }
  if (others.length > 0) return fr`C'est possible : il faudrait ${moveCount(others.length)}, et personne ne perdrait son stage.`;
  if (!asked.before || !asked.after) return fr`C'est possible sans rien changer pour les autres élèves.`;
  const points = Math.round(asked.before.score) - Math.round(asked.after.score);
  return points > 0
    ? fr`C'est possible sans rien changer pour les autres élèves, mais ce lieu lui convient moins bien ${que(toldApart(asked.before, asked.after)[0])}.`
    : fr`C'est possible sans rien changer pour les autres élèves, et ce lieu lui convient ${points === 0 ? fr`aussi bien` : 'mieux'}.`;
}

const moveCount = (count: number): string => fr`déplacer ${counted(count, 'autre élève', 'autres élèves')}`;

/** Kilometres as they are told pupil by pupil, so that the sum is that of what one reads. */
const toldKm = (distanceKm: number): number => (distanceKm < 10 ? Math.round(distanceKm * 10) / 10 : Math.round(distanceKm));

/** What it costs the whole, one sentence a subject: of those who move, since who gains or loses a place compares with nothing. */
export function wholeSentences(
  { placedBefore, placedAfter, total }: { readonly placedBefore: number; readonly placedAfter: number; readonly total: number },
  moves: readonly PupilMove[],
): string[] {
  const fewer = placedBefore - placedAfter;
  const placed = fr`${numberInFrench(placedAfter)} sur ${numberInFrench(total)}`;
  const both = moves.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const known = both.flatMap(({ before: { distanceKm: was }, after: { distanceKm: is } }) =>
    was === undefined || is === undefined ? [] : [toldKm(is) - toldKm(was)],
  );
  const km = toldKm(Math.abs(sum(known))) * Math.sign(sum(known));
  const covered = sum(both.map(({ before, after }) => after.covered - before.covered));
  const points = sum(both.map(({ before, after }) => Math.round(after.score) - Math.round(before.score)));
  const ofThose = both.length === moves.length ? fr`en tout` : fr`en tout, pour ceux qui changent de lieu`;
  const unknown = both.length - known.length;
  return [
    fewer === 0
      ? fr`Autant d'élèves placés : ${placed}.`
      : fr`${counted(Math.abs(fewer), 'élève placé', 'élèves placés')} de ${fewer > 0 ? 'moins' : 'plus'} : ${placed}.`,
    ...(Math.abs(km) < 1 ? [] : [fr`Trajets : ${distanceInWords(Math.abs(km))} de ${km > 0 ? 'plus' : 'moins'} ${ofThose}.`]),
    ...(unknown === 0
      ? []
      : [
          fr`${counted(unknown, 'trajet')} de distance inconnue ${unknown < 2 ? fr`n'est pas compté` : fr`ne sont pas comptés`}.`,
        ]),
    ...(covered === 0
      ? []
      : [fr`Formation : ${counted(Math.abs(covered), 'attendu')} de ${covered > 0 ? 'plus' : 'moins'} ${ofThose}.`]),
    ...(points === 0
      ? []
      : [fr`Notes des lieux : ${counted(Math.abs(points), 'point')} de ${points > 0 ? 'plus' : 'moins'} ${ofThose}.`]),
  ];
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

export const whyNotWords = {
  unknownRequest: fr`Cette demande n'est pas à répartir : elle a déjà une proposition en cours, n'est plus ouverte, ou ses dates manquent ou sont passées.`,
  unknownHost: fr`Ce lieu n'est plus proposé : son offre a changé depuis l'affichage du plan. Recalculez.`,
  already: fr`C'est déjà son lieu dans ce plan.`,
  seatsHeld: fr`Toutes les places de ces semaines sont déjà données ou proposées : aucun autre plan ne peut les libérer.`,
  keptAway: (pupils: readonly string[]): string =>
    fr`Vous gardez déjà ${enumeration(pupils)} à cette place. Retirez ce choix pour la libérer.`,
  excluded: (reasons: string): string => fr`Ce lieu est écarté – ${reasons}.`,
  pastRules: (reasons: string, answer: string): string => fr`Ce lieu est écarté – ${reasons}. Si vous passez outre, ${answer}`,
  mayOverride: fr`Vous pouvez passer outre avec un motif : « Proposer quand même », sur la fiche de la demande.`,
  mayNotOverride: fr`Cette règle ne peut pas être levée.`,
  arranged: (company: string, pupil: string): string => fr`Plan avec ${company} pour ${pupil}, et le moins d'autres changements.`,
  byRules: (pupils: number): string =>
    pupils < 2
      ? fr`L'élève qui perd sa place est choisi selon les règles de répartition.`
      : fr`Les élèves qui perdent leur place sont choisis selon les règles de répartition.`,
  notProven: fr`Un arrangement un peu meilleur existe peut-être.`,
  faulty: fr`La vérification de ce calcul a échoué : n'en tenez pas compte et recalculez le plan.`,
} as const;
