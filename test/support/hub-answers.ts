/** Whom a hub of the tests is for, and what people write in its forms. */
import type { FormAnswers } from 'apps-script-local';

export const ANIMATOR = 'anim@pole.example';
export const TEACHER = 'camille@lycee.example';
export const IDENTITY = {
  hubName: 'Pôle Exemple',
  territory: 'Loire',
  academie: 'Lyon',
  departements: '42',
  animatorName: 'Dominique Exemple',
  animatorRole: 'Animatrice',
  animatorPhone: '04 65 71 00 12',
  animatorEmail: ANIMATOR,
  controller: 'Lycée Exemple',
  dpoContact: 'dpo@pole.example',
};
export const DIRECTORY = [
  'uai;nom;commune;code_postal;nature',
  '0421002L;Lycée professionnel Exemple;Montbrison;42600;Lycee professionnel',
  '0421003M;Lycée Fictif;Roanne;42300;Lycee polyvalent',
].join('\n');
export const TRAININGS = ['cap-cuisine', 'cap-epc', 'bts-mco'];
export const FORM = {
  request: 'Demande de stage',
  offer: 'Offre d’accueil',
  answer: 'Réponse à une proposition',
  'follow-up': 'Suivi d’une demande',
  review: 'Bilan de stage',
  contribution: 'Contribution au réseau',
} as const;
export const RAW = {
  request: 'Réponses – Demandes',
  offer: 'Réponses – Offres',
  answer: 'Réponses – Propositions',
  'follow-up': 'Réponses – Suivi',
  review: 'Réponses – Bilans',
  contribution: 'Réponses – Contributions',
} as const;
export const SAY = {
  question: 'Pouvez-vous accueillir cet élève ?',
  yes: 'Oui, j’accueille cet élève',
  no: 'Non',
  callBack: 'Rappelez-moi',
  otherDates: 'Oui, mais à d’autres dates',
} as const;

/** Answers changed from the plausible ones; `undefined` leaves a question without an answer. */
export type Overrides = Readonly<Record<string, string | readonly string[] | undefined>>;
const withOverrides = (answers: FormAnswers, overrides: Overrides): FormAnswers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...overrides }).filter(
      (entry): entry is [string, string | readonly string[]] => entry[1] !== undefined,
    ),
  );

/** A teacher's request that has everything: CAP Cuisine in February, at Montbrison. */
export const requestAnswers = (overrides: Overrides = {}): FormAnswers =>
  withOverrides(
    {
      'Votre nom': 'Camille Exemple',
      'Votre fonction': 'DDFPT',
      'Votre établissement': 'Lycée professionnel Exemple – Montbrison',
      'Votre courriel professionnel': TEACHER,
      'Type de demande': 'PFMP – CAP, bac pro, BMA, CS',
      'Année de formation': 'CAP 1re année',
      'Formation suivie (PFMP)': 'CAP Cuisine',
      'Attendus visés – CAP Cuisine': ['Réaliser des préparations culinaires de base'],
      'Premier jour': '2027-02-01',
      'Dernier jour': '2027-02-26',
      'Initiales de l’élève': 'L. M.',
      'Âge au premier jour du stage': '16 ou 17 ans',
      'Commune de départ': 'Montbrison',
      'Code postal de cette commune': '42600',
      'Distance acceptée, en kilomètres': '20',
      'Moyen de transport': 'Deux-roues',
      'Dans quels secteurs chercher ?': 'D’autres secteurs, que je précise',
      'Secteurs souhaités': ['Hôtellerie, restauration'],
      'Nombre d’entreprises déjà contactées': '5',
      'Lesquelles ?': 'Aucune',
      Accord: ['J’ai pris connaissance de cette information'],
    },
    overrides,
  );

/** A restaurant that takes one pupil at a time, all year; `slug` makes its name and its address its own. */
export const offerAnswers = (slug: string, overrides: Overrides = {}): FormAnswers =>
  withOverrides(
    {
      'Nom de l’organisme': `Restaurant ${slug}`,
      Adresse: '1 place Fictive',
      'Code postal': '42600',
      Commune: 'Montbrison',
      Effectif: '1 à 9 salariés',
      'Votre nom': `Alex ${slug}`,
      'Votre fonction': 'Gérant',
      'Votre courriel': mailOf(slug),
      'Votre téléphone': phoneOf(slug),
      'Qui pouvez-vous accueillir ?': ['Élèves de lycée professionnel (CAP, bac pro)'],
      'Accueillez-vous des mineurs ?': 'Oui, y compris les moins de 16 ans',
      'Votre secteur d’activité': 'Hôtellerie, restauration',
      'Activités – Hôtellerie, restauration': ['Réaliser des préparations culinaires de base'],
      'Quand pouvez-vous accueillir ?': 'Toute l’année scolaire',
      'Nombre d’élèves en même temps': '1',
      'Avec qui partager votre offre ?': 'Avec tous les établissements du réseau',
      'Acceptez-vous d’être contacté par le pôle de stages ?': 'Oui',
    },
    overrides,
  );

export const mailOf = (slug: string): string => `contact@${slug.toLowerCase()}.example`;
const phoneOf = (slug: string): string => {
  const sum = [...slug].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 10_000, 7);
  return `04 65 71 ${String(Math.floor(sum / 100)).padStart(2, '0')} ${String(sum % 100).padStart(2, '0')}`;
};
