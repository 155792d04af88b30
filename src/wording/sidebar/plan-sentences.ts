/** What the allocation says: summary, gap, reasons. */
import { counted, numberInFrench, pluralised } from '../text/numbers';
import { fr, enumeration } from '../text/typography';

const NAMED = 4;
const named = (references: readonly string[]): string =>
  enumeration(references.length <= NAMED ? references : [...references.slice(0, NAMED), `${references.length - NAMED} autres`]);

/** « 21 placées sur 23 ; 2 sans hôte. » */
export const planSummary = (placed: number, total: number): string =>
  total === 0
    ? 'Aucune demande à répartir.'
    : `${placed} ${pluralised(placed, 'placée')} sur ${total}${placed === total ? '.' : `\u00a0; ${total - placed} sans hôte.`}`;

/** @param gap share of the plan's cost, 0 when proven best */
export const planGap = (gap: number): string =>
  gap === 0
    ? 'C’est le meilleur plan possible.'
    : `À ${gap < 0.0001 ? 'moins de 0,01' : numberInFrench(gap * 100, 2)}\u00a0% au plus du meilleur plan possible.`;

export const noHostInReach = fr`Aucun hôte connu ne remplit toutes les conditions.`;

export const disputed = (competitors: readonly string[]): string =>
  competitors.length === 0
    ? 'Les places à sa portée sont déjà proposées ou prises.'
    : `Les places à sa portée vont à ${named(competitors)}.`;

/** @param pupils how many could have this place on these dates, this one included */
export const disputedPlace = (pupils: number): string => `Cette place est demandée par ${pupils} élèves.`;

export const onlyChoice = 'Celui-ci n’avait pas d’autre solution.';

/** What changed since the plan on screen. */
export const planChanges = (changed: number): string =>
  changed === 0 ? 'Aucune ligne n’a changé.' : `${counted(changed, 'ligne a changé', 'lignes ont changé')}.`;

export const freeAlternative = 'Libre';
export const displacing = (references: readonly string[]): string => `Prendrait la place de ${named(references)}`;

export const createdSentence = (created: number): string =>
  created === 0
    ? 'Aucune proposition créée.'
    : `${counted(created, 'proposition créée', 'propositions créées')}, ${counted(created, 'courriel', 'courriels')} à relire dans le panneau.`;

/** Of a school that goes first at equal cost; said for the animator alone. */
export const rememberedShortage = (schoolName: string, count: number): string =>
  fr`${schoolName} : ${counted(count, 'demande')} ${count === 1 ? 'restée' : 'restées'} longtemps sans hôte cette année`;
