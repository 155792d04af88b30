/** French names of the lists people choose from, in the forms and in the sheet. */
import type { FollowUp } from '../../domain/request/follow-up';
import type { MinorsPolicy, SizeBracket, Source } from '../../domain/company/company';
import type { ContactRole } from '../../domain/company/contact';
import type { OfferWish } from '../../domain/offer/offer';
import type { Channel } from '../../domain/contact/channel';
import type { Answer, RefusalReason } from '../../domain/proposition/proposition';
import type { AgeBracket, CancelReason, RequesterRole, Transport } from '../../domain/request/request';
import type { Level, Public, RequestType } from '../../domain/request/request-type';
import type { SchoolKind } from '../../domain/school/school';
import type { CriterionCode } from '../../domain/settings/setting';
import type { Sector } from '../../domain/training/sector';

export const requestTypeLabels: Readonly<Record<RequestType, string>> = {
  'observation-4e': 'Séquence d’observation – 4e',
  'observation-3e': 'Séquence d’observation – 3e',
  'prepa-segpa': 'Stage – 3e prépa-métiers, SEGPA ou ULIS',
  'observation-2de': 'Stage de seconde générale et technologique',
  pfmp: 'PFMP – CAP, bac pro, BMA, CS',
  bts: 'Stage de BTS',
  apprenticeship: 'Recherche d’employeur – apprentissage',
  other: 'Autre : visite, mini-stage, immersion',
};

export const publicLabels: Readonly<Record<Public, string>> = {
  college: 'Élèves de collège (4e, 3e)',
  seconde: 'Élèves de seconde',
  pfmp: 'Élèves de lycée professionnel (CAP, bac pro)',
  bts: 'Étudiants de BTS',
  apprentice: 'Apprentis',
  other: 'Visites, mini-stages et immersions',
};

export const levelLabels: Readonly<Record<Level, string>> = {
  '4e': '4e',
  '3e': '3e',
  '3e-prepa-metiers': '3e prépa-métiers',
  '3e-segpa': '3e SEGPA',
  ulis: 'ULIS',
  '2de-gt': '2de générale et technologique',
  '2de-pro': '2de professionnelle',
  '1re-pro': '1re professionnelle',
  'terminale-pro': 'Terminale professionnelle',
  'cap-1': 'CAP 1re année',
  'cap-2': 'CAP 2e année',
  'cap-1-an': 'CAP en 1 an',
  'cap-3-ans': 'CAP en 3 ans',
  bma: 'BMA',
  cs: 'Certificat de spécialisation',
  'bts-1': 'BTS 1re année',
  'bts-2': 'BTS 2e année',
  'dn-made': 'DN MADE',
  fcil: 'FCIL',
  apprentissage: 'Apprentissage',
};

export const sectorLabels: Readonly<Record<Sector, string>> = {
  agriculture: 'Agriculture, paysage, animaux',
  'food-industry': 'Agroalimentaire',
  'crafts-fashion': 'Artisanat d’art, mode, cuir',
  vehicles: 'Automobile, cycles, engins',
  'banking-insurance': 'Banque, assurance, immobilier',
  building: 'Bâtiment et travaux publics',
  beauty: 'Beauté, coiffure, bien-être',
  wood: 'Bois, ameublement',
  retail: 'Commerce, vente',
  communication: 'Communication, imprimerie, audiovisuel',
  culture: 'Culture, patrimoine, spectacle',
  'electricity-energy': 'Électricité, énergie, climatisation',
  childhood: 'Enfance, animation, éducation',
  environment: 'Environnement, propreté, déchets',
  'public-service': 'Fonction publique, collectivités',
  hospitality: 'Hôtellerie, restauration',
  manufacturing: 'Industrie, mécanique, maintenance',
  computing: 'Informatique, numérique',
  'law-management': 'Droit, gestion, comptabilité, secrétariat',
  logistics: 'Logistique, transport',
  'food-trades': 'Métiers de bouche',
  health: 'Santé, paramédical, laboratoire',
  security: 'Sécurité, défense',
  'social-care': 'Social, aide à la personne',
  'sport-tourism': 'Sport, tourisme, loisirs',
};

export const requesterRoleLabels: Readonly<Record<RequesterRole, string>> = {
  teacher: 'Enseignant ou enseignante',
  ddfpt: 'DDFPT',
  rbde: 'Responsable du bureau des entreprises',
  cpe: 'CPE',
  other: 'Autre personnel de l’établissement',
};

export const ageBracketLabels: Readonly<Record<AgeBracket, string>> = {
  'under-15': 'Moins de 15 ans',
  15: '15 ans',
  '16-17': '16 ou 17 ans',
  adult: '18 ans et plus',
};

export const transportLabels: Readonly<Record<Transport, string>> = {
  walking: 'À pied',
  'public-transport': 'Transports en commun',
  'two-wheels': 'Deux-roues',
  accompanied: 'Accompagné en voiture',
  car: 'Voiture',
};

export const minorsPolicyLabels: Readonly<Record<MinorsPolicy, string>> = {
  'all-ages': 'Oui, y compris les moins de 16 ans',
  'from-16': 'Oui, à partir de 16 ans',
  'adults-only': 'Non, majeurs seulement',
};

/** The same outside its question: « 2 places · majeurs seulement ». */
export const minorsInWords: Readonly<Record<MinorsPolicy, string>> = {
  'all-ages': 'mineurs acceptés, y compris de moins de 16 ans',
  'from-16': 'mineurs acceptés à partir de 16 ans',
  'adults-only': 'majeurs seulement',
};

export const sizeLabels: Readonly<Record<SizeBracket, string>> = {
  '1-9': '1 à 9 salariés',
  '10-19': '10 à 19 salariés',
  '20-49': '20 à 49 salariés',
  '50-249': '50 à 249 salariés',
  '250+': '250 salariés et plus',
};

export const offerWishLabels: Readonly<Record<OfferWish, string>> = {
  'tutor-training': 'Une formation de tuteurs',
  'teacher-visit': 'La visite d’un enseignant avant le stage',
  resource: 'Une ressource (livret, grille, mode d’emploi)',
  other: 'Autre chose',
};

export const sourceLabels: Readonly<Record<Source, string>> = { form: 'Formulaire', animator: 'Animateur', import: 'Import' };

export const contactRoleLabels: Readonly<Record<ContactRole, string>> = {
  signatory: 'Signataire',
  tutor: 'Tuteur ou tutrice',
  hr: 'Ressources humaines',
  reception: 'Accueil',
};

export const channelLabels: Readonly<Record<Channel, string>> = { email: 'Courriel', phone: 'Téléphone' };

export const answerLabels: Readonly<Record<Answer, string>> = {
  yes: 'Oui, j’accueille cet élève',
  no: 'Non',
  'call-back': 'Rappelez-moi',
  'other-dates': 'Oui, mais à d’autres dates',
  'other-public': 'Oui, mais un autre public',
};

export const refusalReasonLabels: Readonly<Record<RefusalReason, string>> = {
  'staff-full': 'Effectifs complets à ces dates',
  'no-tutor': 'Pas de tuteur disponible',
  'low-activity': 'Activité insuffisante ou période chargée',
  'no-minors': 'Ne prend pas de mineurs',
  'equipment-regulated': 'Matériel ou travaux réglementés',
  'training-unsuited': 'Formation non adaptée à l’activité',
  'hours-incompatible': 'Horaires incompatibles',
  'too-far': 'Trop éloigné',
  'no-more-solicitation': 'Ne plus être sollicité par le pôle',
  other: 'Autre',
};

export const followUpLabels: Readonly<Record<FollowUp, string>> = {
  agree: 'Oui, la proposition de l’organisme nous convient',
  disagree: 'Non, elle ne nous convient pas',
  'convention-sent': 'La convention est envoyée',
  'convention-returned': 'La convention est revenue de l’organisme',
  'convention-signed': 'La convention est signée par tous',
  'pupil-found': 'L’élève a trouvé un lieu d’accueil',
  'pupil-left': 'L’élève quitte son lieu d’accueil et en cherche un autre',
  'pupil-withdrew': 'L’élève ne fera pas ce stage',
  'plan-keep': 'Le lieu envisagé pour l’élève convient',
  'plan-forbid': 'Le lieu envisagé pour l’élève ne convient pas',
  message: 'Autre chose',
};

export const cancelReasonLabels: Readonly<Record<CancelReason, string>> = {
  'pupil-found': 'L’élève a trouvé',
  abandoned: 'Projet abandonné',
  mistake: 'Demande envoyée par erreur',
  duplicate: 'Demande en double',
};

export const schoolKindLabels: Readonly<Record<SchoolKind, string>> = {
  college: 'Collège',
  'lycee-gt': 'Lycée général et technologique',
  'lycee-polyvalent': 'Lycée polyvalent',
  'lycee-pro': 'Lycée professionnel',
  erea: 'EREA',
  other: 'Autre',
};

export const criterionLabels: Readonly<Record<CriterionCode, string>> = {
  expectations: 'Attendus couverts',
  sector: 'Secteur et activité',
  distance: 'Distance et transport',
  dates: 'Dates',
  places: 'Places et semaines',
  reliability: 'Fiabilité de l’hôte',
  rest: 'Repos depuis la dernière sollicitation',
  network: 'Apport du réseau',
};
