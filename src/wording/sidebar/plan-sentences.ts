/** What the allocation says: summary, gap, reasons. */
import { de } from '../text/elision';
import { counted, numberInFrench } from '../text/numbers';
import { fr, enumeration } from '../text/typography';

const NAMED = 4;
const named = (names: readonly string[]): string =>
  enumeration(names.length <= NAMED ? names : [...names.slice(0, NAMED), counted(names.length - NAMED, 'autre')]);

/** « 21 placées sur 23 ; 2 sans hôte. » */
export const planSummary = (placed: number, total: number): string =>
  total === 0
    ? 'Aucune demande à répartir.'
    : fr`${counted(placed, 'placée')} sur ${numberInFrench(total)}${placed === total ? '.' : fr` ; ${numberInFrench(total - placed)} sans hôte.`}`;

/** @param gap share of the plan's cost, 0 when proven best */
export const planGap = (gap: number): string =>
  gap === 0
    ? 'C’est le meilleur plan possible.'
    : `À ${gap < 0.0001 ? 'moins de 0,01' : numberInFrench(gap * 100, 2)}\u00a0% au plus du meilleur plan possible.`;

/** Lines on screen from which an answer does not start: the register has changed under them, or they are forbidden. */
export const linesLeftOut = (lines: readonly { readonly pupil: string; readonly companyName: string }[]): string => {
  const all = named(lines.map(({ pupil, companyName }) => fr`${pupil} chez ${companyName}`));
  return lines.length === 1
    ? fr`1 ligne affichée ne compte plus ici, car elle est interdite, déjà proposée ou devenue impossible : ${all}. Recalculez le plan.`
    : fr`${numberInFrench(lines.length)} lignes affichées ne comptent plus ici, car elles sont interdites, déjà proposées ou devenues impossibles : ${all}. Recalculez le plan.`;
};

export const noHostInReach = fr`Aucun hôte connu ne remplit toutes les conditions.`;
export const placeUnknown = fr`Commune de départ non reconnue : aucune distance ne se calcule.`;

/** @param pupils those who have the places */
export const disputed = (pupils: readonly string[]): string =>
  pupils.length === 0
    ? fr`Les places à sa portée sont déjà proposées ou prises.`
    : fr`Les places à sa portée vont à ${named(pupils)}.`;

/** @param pupils how many could have this place on these dates, this one included */
export const disputedPlace = (pupils: number): string => fr`Cette place conviendrait à ${counted(pupils, 'élève')} de ce plan.`;

export const onlyChoice = fr`Celui-ci n'avait pas d'autre hôte possible.`;

/** Pupils who go elsewhere, who find a place, who lose theirs. */
export interface PlanChanges {
  readonly moved: number;
  readonly gained: number;
  readonly lost: number;
}

/** What changed since the plan on screen: « 2 élèves changent de lieu, 1 élève trouve une place. » */
export function planChanges({ moved, gained, lost }: PlanChanges): string {
  const parts = [
    ...(moved === 0 ? [] : [fr`${counted(moved, 'élève change', 'élèves changent')} de lieu`]),
    ...(gained === 0 ? [] : [fr`${counted(gained, 'élève trouve', 'élèves trouvent')} une place`]),
    ...(lost === 0 ? [] : [fr`${counted(lost, 'élève perd', 'élèves perdent')} ${lost < 2 ? 'sa' : 'leur'} place`]),
  ];
  return parts.length === 0 ? fr`Aucune ligne n'a changé.` : fr`${enumeration(parts)}.`;
}

export const freeAlternative = 'Libre';
export const displacing = (pupils: readonly string[]): string => fr`Prendrait la place ${de(named(pupils))}`;

/** @param existing pairs chosen whose proposition was there already */
export const createdSentence = (created: number, existing = 0): string =>
  inSentences(createdAlone(created), existing === 0 ? '' : fr`${counted(existing, 'existait', 'existaient')} déjà.`);
const inSentences = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');

const createdAlone = (created: number): string =>
  created === 0
    ? 'Aucune proposition créée.'
    : `${counted(created, 'proposition créée', 'propositions créées')}, ${counted(created, 'courriel', 'courriels')} à relire dans le panneau.`;

/** Of a school that goes first at equal cost; said for the animator alone. */
export const rememberedShortage = (schoolName: string, count: number): string =>
  fr`${schoolName} : ${counted(count, 'demande')} ${count === 1 ? 'restée' : 'restées'} longtemps sans hôte cette année`;
