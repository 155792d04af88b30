/** How a field of a form is called in a sentence, article included. */
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { RequestDraft } from '../../domain/request/request-draft';
import { quoted } from '../text/typography';

/** What a choice stood for has no name of its own: people are told of the choice. */
type Field =
  | Exclude<
      keyof RequestDraft | keyof OfferDraft,
      'chosenTraining' | 'chosenSchool' | 'chosenReservation' | 'trainingCode' | 'schoolUai'
    >
  | 'name'
  | 'simultaneousPlaces'
  | 'word';

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  type: 'le type de demande',
  level: 'le niveau',
  trainingName: 'la formation',
  schoolName: 'l’établissement',
  requesterName: 'le nom du demandeur',
  requesterRole: 'la fonction du demandeur',
  requesterEmail: 'l’adresse électronique du demandeur',
  requesterPhone: 'le téléphone du demandeur',
  pupilInitials: 'les initiales de l’élève',
  ageBracket: 'la tranche d’âge',
  startsOn: 'la date de début',
  endsOn: 'la date de fin',
  hoursPerWeek: 'le nombre d’heures par semaine',
  soughtActivities: 'les activités et attendus visés',
  soughtSectors: 'les secteurs souhaités',
  fallbackSectors: 'les secteurs acceptés en repli',
  commune: 'la commune',
  postalCode: 'le code postal',
  radiusKm: 'le rayon accepté',
  transport: 'le moyen de transport',
  lodging: 'l’hébergement possible',
  contactedCount: 'le nombre d’entreprises contactées',
  contactedCompanies: 'les entreprises déjà contactées',
  urgency: 'l’urgence',
  needsArrangement: 'l’aménagement',
  comment: 'le commentaire',
  companyName: 'le nom de l’organisme',
  siret: 'le SIRET',
  address: 'l’adresse',
  sector: 'le secteur d’activité',
  size: 'l’effectif',
  website: 'le site internet',
  contactName: 'le nom du contact',
  contactJobTitle: 'la fonction du contact',
  contactEmail: 'l’adresse électronique du contact',
  contactPhone: 'le téléphone du contact',
  signatoryName: 'le nom du signataire',
  tutorName: 'le nom du tuteur',
  publics: 'les publics acceptés',
  levels: 'les niveaux acceptés',
  minors: 'l’accueil de mineurs',
  regulatedWorkUntil: 'la date de la déclaration de travaux réglementés',
  activities: 'les activités proposées',
  isAllYear: 'l’accueil toute l’année',
  weeksText: 'les semaines d’accueil',
  places: 'le nombre de places',
  schedule: 'les horaires',
  otherAddress: 'l’adresse du lieu de stage',
  otherCommune: 'la commune du lieu de stage',
  otherPostalCode: 'le code postal du lieu de stage',
  conditions: 'les conditions d’accueil',
  wishes: 'les souhaits',
  otherNeed: 'l’autre besoin',
  sharing: 'le partage de l’offre',
  reservedForSchoolName: 'l’établissement à qui l’offre est réservée',
  name: 'le nom',
  simultaneousPlaces: 'le nombre de places simultanées',
  word: 'la réponse',
  hasConsented: 'l’accord sur l’utilisation des données',
};

/** Questions that are not one field: one per branch of a form, or one that leads to others. */
const QUESTION_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^level-/, FIELD_NAMES.level],
  [/^training-/, FIELD_NAMES.trainingName],
  [/^activities-/, 'les activités'],
  [/^when$/, 'la période d’accueil'],
  [/^reservedFor$/, FIELD_NAMES.reservedForSchoolName],
  [/^secondeWeeks$/, 'les semaines du stage'],
  [/^period$/, 'la période de la classe'],
  [/^callBackOn$/, 'le jour de rappel'],
  [/^fit$/, 'l’adéquation aux attendus'],
  [/^welcome$/, 'le jugement sur l’accueil'],
  [/^otherStartsOn$/, 'la première date possible'],
  [/^otherEndsOn$/, 'la dernière date possible'],
];

/** « le code postal »; a name that is not a field, such as a question's title, is quoted as it is. */
export function fieldName(field: string): string {
  if (Object.prototype.hasOwnProperty.call(FIELD_NAMES, field)) return FIELD_NAMES[field as Field];
  return QUESTION_NAMES.find(([pattern]) => pattern.test(field))?.[1] ?? quoted(field);
}
