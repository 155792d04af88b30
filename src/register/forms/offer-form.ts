/** The form « Offre d'accueil », for companies, associations and town halls. */
import { SECTORS } from '../../domain/training/sector';
import { minorsPolicyLabels, offerWishLabels, publicLabels, sectorLabels, sizeLabels } from '../../wording/labels/lists';
import { dataNotice } from './request-form';
import type { FormDefinition, FormLists, Section } from './form-definition';
import { ask, choicesOf, correctionQuestion, plainChoices, required, schoolChoices, YES_NO } from './section-builder';
import { onceEach } from '../../domain/text/once-each';
import { hubWithArticle } from '../../wording/text/elision';
import { capitalised, fr } from '../../wording/text/typography';
import { FORM_TITLES } from './form-titles';

/** Beyond this a list of boxes is not read any more. */
const MAX_BOXES = 28;

/** Activities offered in a sector: the expectations of the hub's trainings there, each once. */
export const activitiesOfSector = (lists: Pick<FormLists, 'trainings'>, sector: (typeof SECTORS)[number]): string[] =>
  onceEach(
    lists.trainings
      .filter((training) => training.sectors.includes(sector))
      .sort((a, b) => a.sectors.indexOf(sector) - b.sectors.indexOf(sector))
      .flatMap((training) => training.expectations),
  ).slice(0, MAX_BOXES);

export const OFFER_WHEN = { allYear: 'Toute l’année scolaire', span: 'Entre deux dates', weeks: 'Certaines semaines' } as const;
export const OFFER_SHARING = {
  network: 'Avec tous les établissements du réseau',
  reserved: 'Avec un seul établissement',
} as const;

export function offerForm(lists: FormLists): FormDefinition {
  return {
    kind: 'offer',
    title: FORM_TITLES.offer,
    description: fr`Vous pouvez accueillir un ou plusieurs élèves ? Décrivez-le ici en cinq minutes. ${lists.animatorName || capitalised(hubWithArticle(lists.hubName))} est votre seul interlocuteur${lists.animatorPhone ? fr` : ${lists.animatorPhone}` : ''}.`,
    confirmation: fr`Merci ! Votre offre est enregistrée. Vous recevrez sa référence par courriel.`,
    sections: [
      ...hostSections(),
      ...hostingSections(),
      ...activitySections(lists),
      ...whenSections(),
      ...placesSections(),
      ...sharingSections(lists),
    ],
  };
}

/** For each sector, the activities that its trainings ask for. */
const activitySections = (lists: FormLists): Section[] =>
  SECTORS.map((sector) => {
    const boxes = activitiesOfSector(lists, sector);
    const title = `Activités – ${sectorLabels[sector]}`;
    const help = 'Ce qu’un élève pourra faire ou observer chez vous.';
    return {
      key: `sector-${sector}`,
      title,
      next: 'when',
      questions: [
        boxes.length > 0
          ? required(`activities-${sector}`, title, 'checkboxes', { choices: plainChoices(boxes), hasOther: true, help })
          : required(`activities-${sector}`, title, 'paragraph', { help: `${help} Une activité par ligne.` }),
      ],
    };
  });

/** Who receives, and whom to speak to. */
const hostSections = (): Section[] => [
  {
    key: 'company',
    title: 'Votre organisme',
    questions: [
      required('companyName', 'Nom de l’organisme', 'text'),
      ask('siret', 'SIRET', 'text', { digits: 14, help: fr`14 chiffres ; laissez vide si vous n’en avez pas.` }),
      required('address', 'Adresse', 'text'),
      required('postalCode', 'Code postal', 'text', { validation: 'postal-code', digits: 5 }),
      required('commune', 'Commune', 'text'),
      ask('size', 'Effectif', 'list', {
        choices: choicesOf(sizeLabels),
        help: 'Le nombre de stagiaires autorisé en dépend (R. 124-10 du code de l’éducation).',
      }),
      ask('website', 'Site', 'text'),
    ],
  },
  {
    key: 'contact',
    title: 'Vous',
    questions: [
      required('contactName', 'Votre nom', 'text'),
      required('contactJobTitle', 'Votre fonction', 'text'),
      required('contactEmail', 'Votre courriel', 'text', { validation: 'email' }),
      required('contactPhone', 'Votre téléphone', 'text', { digits: 10 }),
      ask('signatoryName', 'Signataire des conventions, si ce n’est pas vous', 'text'),
      ask('tutorName', 'Tuteur ou tutrice, si vous le savez déjà', 'text'),
    ],
  },
];

/** For whom, and in which sector: the answer leads to its activities. */
const hostingSections = (): Section[] => [
  {
    key: 'hosting',
    title: 'L’accueil',
    questions: [
      required('publics', fr`Qui pouvez-vous accueillir ?`, 'checkboxes', { choices: choicesOf(publicLabels) }),
      ask('levels', 'Niveaux ou formations préférés', 'text'),
      required('minors', fr`Accueillez-vous des mineurs ?`, 'choice', { choices: choicesOf(minorsPolicyLabels) }),
      ask('regulatedWorkUntil', fr`Travaux réglementés : votre déclaration est valable jusqu’au`, 'date', {
        help: fr`Déclaration de dérogation à l’inspection du travail ; laissez vide si vous n’en avez pas.`,
      }),
      required('sector', 'Votre secteur d’activité', 'list', {
        choices: choicesOf(sectorLabels, (code) => `sector-${code}`),
      }),
    ],
  },
];

/** The whole year, two dates or certain weeks: each answer leads to its questions. */
const whenSections = (): Section[] => [
  {
    key: 'when',
    title: fr`Quand ?`,
    questions: [
      required('when', fr`Quand pouvez-vous accueillir ?`, 'choice', {
        choices: [
          { label: OFFER_WHEN.allYear, goTo: 'places' },
          { label: OFFER_WHEN.span, goTo: 'span' },
          { label: OFFER_WHEN.weeks, goTo: 'weeks' },
        ],
      }),
    ],
  },
  {
    key: 'span',
    title: 'Entre deux dates',
    next: 'places',
    questions: [required('startsOn', 'Premier jour d’accueil', 'date'), required('endsOn', 'Dernier jour d’accueil', 'date')],
  },
  {
    key: 'weeks',
    title: 'Certaines semaines',
    next: 'places',
    questions: [
      required('weeksText', 'Semaines d’accueil', 'text', { help: fr`Par exemple : S12, S13 ou « semaines 20 à 23 ».` }),
    ],
  },
];

/** How many, where and how, and what would help. */
const placesSections = (): Section[] => [
  {
    key: 'places',
    title: fr`Combien, où, comment ?`,
    questions: [
      required('places', 'Nombre d’élèves en même temps', 'text', { validation: { min: 1, max: 50 } }),
      ask('schedule', 'Horaires habituels', 'text'),
      ask('otherAddress', 'Adresse du lieu d’accueil, si elle est différente', 'text'),
      ask('otherPostalCode', 'Code postal du lieu d’accueil', 'text', { validation: 'postal-code', digits: 5 }),
      ask('otherCommune', 'Commune du lieu d’accueil', 'text'),
      ask('conditions', 'Conditions', 'paragraph', { help: 'Équipement de protection, tenue, accès, permis…' }),
    ],
  },
  {
    key: 'support',
    title: 'Pour mieux accueillir',
    questions: [
      ask('wishes', fr`Que souhaitez-vous ?`, 'checkboxes', { choices: choicesOf(offerWishLabels) }),
      ask('otherNeed', 'Précisez si besoin', 'paragraph'),
    ],
  },
];

/** With whom the offer is shared, and what becomes of the data. */
const sharingSections = (lists: FormLists): Section[] => [
  {
    key: 'sharing',
    title: 'Partage et données',
    help: dataNotice(
      lists,
      'les animateurs du pôle et, selon votre choix, les établissements du réseau',
      fr`Après 24 mois sans nouvelles, l’effacement de vos coordonnées est proposé au pôle.`,
    ),
    questions: [
      required('sharing', fr`Avec qui partager votre offre ?`, 'choice', {
        choices: plainChoices(Object.values(OFFER_SHARING)),
      }),
      ask('reservedFor', fr`Si c’est un seul établissement, lequel ?`, 'list', { choices: schoolChoices(lists.schools) }),
      required('consent', fr`Acceptez-vous d’être contacté par le pôle de stages ?`, 'choice', { choices: YES_NO }),
      correctionQuestion('une nouvelle offre'),
    ],
  },
];
