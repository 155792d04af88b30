/** What to know or to ask on the telephone before proposing a host. */
import type { OfferWish } from '../../domain/offer/offer';
import type { LinkedSiteWarning, Warning, WarningCode, WarningDetails } from '../../domain/matching/ranking/warnings';
import type { AgeBracket } from '../../domain/request/request';
import type { RuleCode } from '../../domain/rules/rule';
import { approachLabels } from '../labels/network';
import { plainDate } from '../text/dates';
import { counted, hoursInWords, numberInFrench } from '../text/numbers';
import { enumeration, fr } from '../text/typography';

const ages: Readonly<Record<AgeBracket, string>> = {
  'under-15': fr`de moins de 15 ans`,
  15: fr`de 15 ans`,
  '16-17': fr`de 16 ou 17 ans`,
  adult: fr`majeur`,
};

const wishes: Readonly<Record<OfferWish, string>> = {
  'tutor-training': fr`une formation de tuteurs`,
  'teacher-visit': fr`la visite d'un enseignant`,
  resource: fr`une ressource`,
  other: fr`autre chose (voir l'offre)`,
};

const passedLimits: Readonly<Partial<Record<RuleCode, (taken: number, max: number) => string>>> = {
  'apprentice-min-age': (_taken, max) =>
    fr`Âge minimal de l'apprentissage non atteint : ${max} ans, ou 15 ans révolus après la 3e`,
  'max-distance-km': (taken, max) => fr`${numberInFrench(taken, 0)} km : au-delà du maximum du pôle (${max} km)`,
  'max-trainees-share': (taken, max) =>
    fr`Plafond de stagiaires dépassé : déjà ${numberInFrench(taken)} la même semaine (maximum ${max})`,
  'max-pupils-per-tutor': (taken, max) => fr`Le tuteur suit déjà ${counted(taken, 'élève')} (maximum ${max})`,
};

const linkedSite = ({ siteName, kind, schoolName, on }: LinkedSiteWarning): string => {
  if (kind === 'do-not-solicit') return fr`Un autre site (${siteName}) ne veut pas être sollicité : à ménager`;
  if (kind === 'declined')
    return fr`Un autre site (${siteName}) a refusé cette demande${on === undefined ? '' : ` le ${plainDate(on)}`}`;
  return fr`Un autre site (${siteName}) est réservé à ${schoolName ?? fr`l'établissement qui l'a apporté`}`;
};

const sentences: { readonly [Code in WarningCode]: (details: WarningDetails[Code]) => string } = {
  'limit-passed': ({ rule, taken, max }) => passedLimits[rule]?.(taken, max) ?? fr`Limite dépassée : ${taken} pour ${max}`,
  'apprentice-at-15': ({ minAge }) =>
    fr`Apprentissage à 15 ans : possible avant ${minAge} ans si la 3e est achevée, à vérifier avec l'établissement`,
  'age-undetermined': () => fr`Âge de l'élève non précisé : à demander à l'établissement`,
  'regulated-work-too-young': ({ minAge }) =>
    fr`Travaux réglementés interdits avant ${minAge} ans : l'élève ne pourra pas y participer`,
  'regulated-work-undeclared': ({ isCertain }) =>
    isCertain
      ? fr`Travaux réglementés : demander si la déclaration de dérogation a été faite à l'inspection du travail`
      : fr`Travaux réglementés possibles : demander lesquels, et si la déclaration de dérogation a été faite`,
  'regulated-work-expires': ({ until }) =>
    fr`La déclaration pour travaux réglementés expire le ${plainDate(until)}, avant la fin du stage`,
  'hours-above-limit': ({ hours, limit, isUnder15 }) =>
    fr`${hoursInWords(hours)} par semaine : au-dessus de ${hoursInWords(limit)}, maximum ${isUnder15 ? fr`avant 15 ans` : fr`pour un mineur`}`,
  'night-hours': ({ from }) => fr`Horaires de nuit possibles : interdits aux mineurs de cet âge de ${from} h à 6 h`,
  'sunday-hours': () =>
    fr`Travail du dimanche possible : deux jours de repos de suite sont dus à un mineur, dimanche compris sauf dérogation`,
  'arrangement-to-see': () => fr`Aménagement : à voir avec l'établissement avant de proposer`,
  'gratification-due': ({ days, threshold }) =>
    fr`${counted(days, 'jour')} chez le même hôte : gratification due au-delà de ${threshold} jours`,
  'headcount-to-ask': ({ taken, sureMax }) =>
    fr`Demander l'effectif : déjà ${counted(taken, 'stagiaire')} la même semaine (${sureMax} au plus dans un petit organisme)`,
  'offer-unverified': () => fr`Offre pas encore vérifiée`,
  'public-to-ask': () => fr`Publics accueillis à demander`,
  'minors-to-ask': ({ ageBracket }) => fr`Demander si un élève ${ages[ageBracket]} peut être accueilli`,
  'dates-to-ask': () => fr`Sans offre datée : dates à demander`,
  'dates-short': ({ missingDays }) =>
    fr`Les dates de l'hôte ne couvrent pas ${counted(missingDays, 'jour')} du stage : à voir avec lui`,
  'places-to-ask': () => fr`Nombre de places à demander`,
  'activities-to-ask': () => fr`Activités à demander, au regard des attendus`,
  'sector-to-ask': () => fr`Secteur d'activité à demander`,
  'tutor-to-ask': () => fr`Tuteur ou tutrice à demander`,
  'place-approximate': () => fr`Lieu connu à peu près : distance à vérifier`,
  'asked-by-others': ({ organisation, on, result }) =>
    fr`Déjà contactée par ${organisation === '' ? 'un établissement' : organisation} le ${plainDate(on)} : ${approachLabels[result].toLowerCase()}`,
  'linked-site': linkedSite,
  'to-spare': () => fr`Entreprise à ménager`,
  'no-contact': () => fr`Ni courriel ni téléphone dans le registre`,
  conditions: ({ text }) => fr`Conditions : ${text}`,
  'host-wishes': (details) => fr`L'hôte souhaite ${enumeration(details.wishes.map((wish) => wishes[wish]))}`,
};

/** The sentence of a warning, without a full stop. */
export const sentenceOfWarning = (warning: Warning): string =>
  (sentences[warning.code] as (details: Warning['details']) => string)(warning.details);
