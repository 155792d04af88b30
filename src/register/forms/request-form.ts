/** The form « Demande de stage », for the staff of schools: never for pupils. */
import { addDays, isIsoDate } from '../../domain/calendar/iso-date';
import { REQUEST_TYPE_RULES, type RequestType } from '../../domain/request/request-type';
import { fold } from '../../domain/text/fold';
import {
  ageBracketLabels,
  levelLabels,
  requesterRoleLabels,
  requestTypeLabels,
  sectorLabels,
  transportLabels,
} from '../../wording/labels/lists';
import { longPeriod } from '../../wording/text/dates';
import type { FormChoice, FormDefinition, FormLists, FormTraining, Section } from './form-definition';
import { ask, choicesOf, correctionQuestion, plainChoices, required, schoolChoices, YES_NO } from './section-builder';
import { hubWithArticle } from '../../wording/text/elision';
import { capitalised, fr } from '../../wording/text/typography';
import { FORM_TITLES } from './form-titles';

/** Branch of each type of request after the question « Type de demande ». */
const BRANCH: Readonly<Record<RequestType, string>> = {
  'observation-4e': 'dates',
  'observation-3e': 'college-3e',
  'prepa-segpa': 'prepa',
  'observation-2de': 'seconde',
  pfmp: 'pfmp',
  bts: 'bts',
  apprenticeship: 'apprenticeship',
  other: 'other',
};

const levels = (type: RequestType) => plainChoices(REQUEST_TYPE_RULES[type].levels.map((level) => levelLabels[level]));
const expectationsKey = (training: FormTraining): string => `expectations-${training.code}`;

/** The choice that leads from a list of known dates to the questions on dates. */
export const OTHER_DATES = 'D’autres dates';

/** Key of the question that leads past the sectors: the training's own are known. */
export const SECTORS_KNOWN = 'sectorsKnown';
/** The choice that leads to the sectors; its boxes are looked at by who has something to say of them. */
export const OTHER_SECTORS = 'D’autres secteurs, que je précise';

/**
 * The three ways to spend the stage de seconde: two weeks, or one of them at each of two hosts; none while its dates are not
 * known.
 */
export function secondeChoices(
  lists: Pick<FormLists, 'secondeStart' | 'secondeEnd'>,
): { readonly label: string; readonly startsOn: string; readonly endsOn: string }[] {
  const { secondeStart: start, secondeEnd: end } = lists;
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) return [];
  const spans: readonly (readonly [string, string, string])[] = [
    ['Les deux semaines', start, end],
    ['La première semaine seulement', start, addDays(start, 4)],
    ['La seconde semaine seulement', addDays(end, -4), end],
  ];
  return spans.map(([name, startsOn, endsOn]) => ({ label: fr`${name} : ${longPeriod(startsOn, endsOn)}`, startsOn, endsOn }));
}

export function requestForm(lists: FormLists): FormDefinition {
  const seconde = secondeChoices(lists);
  const branchOf = (type: RequestType): string => (type === 'observation-2de' && seconde.length === 0 ? 'dates' : BRANCH[type]);
  return {
    kind: 'request',
    title: FORM_TITLES.request,
    description: `À remplir par un personnel de l’établissement quand l’élève, puis l’équipe, n’ont pas trouvé de lieu de stage. Une demande par élève. ${capitalised(hubWithArticle(lists.hubName))} cherche un organisme d’accueil et vous répond par courriel.`,
    confirmation: 'Merci, votre demande est transmise au pôle de stages. Vous recevrez sa référence par courriel.',
    sections: [
      ...requesterSections(lists, branchOf),
      ...collegeSections(),
      ...(seconde.length === 0 ? [] : [secondeSection(seconde)]),
      ...trainingSections(lists),
      ...expectationSections(lists),
      ...(lists.periods.length === 0 ? [] : [periodSection(lists.periods)]),
      ...stageSections(),
      ...searchSections(),
      ...noticeSections(lists),
    ],
  };
}

/** What follows the training: the known periods of schools, or the dates. */
const afterTraining = ({ periods }: FormLists): string => (periods.length > 0 ? 'period' : 'dates');

const trainingChoices = (lists: FormLists, trainings: readonly FormTraining[]): FormChoice[] =>
  trainings.map((training) => ({
    label: training.name,
    code: training.code,
    goTo: training.expectations.length > 0 ? expectationsKey(training) : afterTraining(lists),
  }));

const inGroup = ({ trainings }: FormLists, group: FormTraining['group']): FormTraining[] =>
  trainings.filter((training) => training.group === group);

/** For each training, what the stage should cover. */
const expectationSections = (lists: FormLists): Section[] =>
  lists.trainings
    .filter((training) => training.expectations.length > 0)
    .map((training) => ({
      key: expectationsKey(training),
      title: `Attendus – ${training.name}`,
      help: 'Ce que ce stage doit permettre de travailler.',
      next: afterTraining(lists),
      questions: [
        ask(`activities-${training.code}`, `Attendus visés – ${training.name}`, 'checkboxes', {
          choices: plainChoices(training.expectations),
          hasOther: true,
          help: fr`Cochez ceux que ce stage doit couvrir ; sans réponse, tous comptent.`,
        }),
      ],
    }));

/** Who asks, and what: the type leads to the questions that it needs. */
const requesterSections = (lists: FormLists, branchOf: (type: RequestType) => string): Section[] => [
  {
    key: 'requester',
    title: 'Vous et votre demande',
    questions: [
      required('requesterName', 'Votre nom', 'text'),
      required('requesterRole', 'Votre fonction', 'list', { choices: choicesOf(requesterRoleLabels) }),
      required('schoolName', 'Votre établissement', 'list', { choices: schoolChoices(lists.schools) }),
      required('requesterEmail', 'Votre courriel professionnel', 'text', { validation: 'email' }),
      ask('requesterPhone', 'Votre téléphone', 'text', {
        digits: 10,
        help: 'Pour vous joindre si le stage commence bientôt.',
      }),
      required('type', 'Type de demande', 'choice', {
        choices: choicesOf(requestTypeLabels, (code) => branchOf(code as RequestType)),
      }),
    ],
  },
];

/** The class of a pupil of college. */
const collegeSections = (): Section[] => [
  {
    key: 'college-3e',
    title: 'Séquence d’observation – 3e',
    next: 'dates',
    questions: [required('level-3e', 'Classe (collège)', 'list', { choices: levels('observation-3e') })],
  },
  {
    key: 'prepa',
    title: 'Prépa-métiers, SEGPA, ULIS',
    next: 'dates',
    questions: [required('level-prepa', 'Classe (prépa-métiers, SEGPA, ULIS)', 'list', { choices: levels('prepa-segpa') })],
  },
];

/** The class or the training, which leads to what its stages must cover. */
const trainingSections = (lists: FormLists): Section[] => [
  {
    key: 'pfmp',
    title: 'PFMP',
    next: 'dates',
    questions: [
      required('level-pfmp', 'Année de formation', 'list', { choices: levels('pfmp') }),
      required('training-pfmp', 'Formation suivie (PFMP)', 'list', { choices: trainingChoices(lists, inGroup(lists, 'pfmp')) }),
    ],
  },
  {
    key: 'bts',
    title: 'Stage de BTS',
    next: 'dates',
    questions: [
      required('level-bts', 'Année de BTS', 'list', { choices: levels('bts') }),
      required('training-bts', 'Formation suivie (BTS)', 'list', { choices: trainingChoices(lists, inGroup(lists, 'bts')) }),
    ],
  },
  {
    key: 'apprenticeship',
    title: 'Recherche d’un employeur',
    help: 'Contrat d’apprentissage préparé dans l’établissement (UFA ou CFA).',
    next: 'dates',
    questions: [
      required('training-apprenticeship', 'Formation préparée en apprentissage', 'list', {
        choices: trainingChoices(lists, lists.trainings),
      }),
    ],
  },
  {
    key: 'other',
    title: 'Visite, mini-stage, immersion',
    next: 'dates',
    questions: [
      required('level-other', 'Classe de l’élève', 'list', { choices: levels('other') }),
      ask('nature', 'Nature de l’accueil souhaité', 'text', {
        help: fr`Par exemple : visite d’une demi-journée, mini-stage pendant les vacances.`,
      }),
    ],
  },
];

/** When, for whom and from where. */
const stageSections = (): Section[] => [
  {
    key: 'dates',
    title: 'Les dates',
    help: fr`Pour un apprentissage : la rentrée et la fin prévue du contrat.`,
    next: 'pupil',
    questions: [required('startsOn', 'Premier jour', 'date'), required('endsOn', 'Dernier jour', 'date')],
  },
  {
    key: 'pupil',
    title: 'L’élève',
    next: 'steps',
    help: fr`Ni nom, ni date de naissance, ni coordonnées : ils ne sont pas nécessaires à la recherche.`,
    questions: [
      required('pupilInitials', 'Initiales de l’élève', 'text', {
        help: 'Deux à quatre lettres, par exemple L. M.',
        validation: 'initials',
      }),
      required('ageBracket', 'Âge au premier jour du stage', 'list', {
        choices: choicesOf(ageBracketLabels).sort((a, b) => AGE_ORDER.indexOf(a.label) - AGE_ORDER.indexOf(b.label)),
      }),
      required('commune', 'Commune de départ', 'text', { help: 'Celle du domicile, ou de l’internat pendant le stage.' }),
      required('postalCode', 'Code postal de cette commune', 'text', { validation: 'postal-code', digits: 5 }),
      required('radiusKm', 'Distance acceptée, en kilomètres', 'text', { validation: { min: 1, max: 300 } }),
      required('transport', 'Moyen de transport', 'list', { choices: choicesOf(transportLabels) }),
      ask('lodging', 'Hébergement possible', 'text', { help: fr`Par exemple : internat, famille à Saint-Étienne.` }),
      ask('hoursPerWeek', 'Heures par semaine', 'text', { validation: { min: 1, max: 48 } }),
      ask(SECTORS_KNOWN, 'Dans quels secteurs chercher ?', 'choice', {
        choices: [
          { label: fr`Ceux de la formation suivie ; tous pour une observation`, goTo: 'steps' },
          { label: OTHER_SECTORS, goTo: 'search' },
        ],
      }),
    ],
  },
];

/** What is sought, and what has been tried. */
const searchSections = (): Section[] => [
  {
    key: 'search',
    title: 'Les secteurs',
    questions: [
      ask('soughtSectors', 'Secteurs souhaités', 'checkboxes', {
        choices: choicesOf(sectorLabels),
        help: fr`Sans réponse : ceux de la formation suivie ; pour une observation, tous.`,
      }),
      ask('fallbackSectors', 'Autres secteurs acceptés à défaut', 'checkboxes', { choices: choicesOf(sectorLabels) }),
    ],
  },
  {
    key: 'steps',
    title: 'Ce qui a déjà été fait',
    help: fr`Le pôle prend le relais d’une recherche ; ces réponses évitent de solliciter deux fois la même entreprise.`,
    questions: [
      required('contactedCount', 'Nombre d’entreprises déjà contactées', 'text', { validation: { min: 0, max: 500 } }),
      required('contactedCompanies', fr`Lesquelles ?`, 'paragraph', {
        help: fr`Un nom par ligne ; « aucune » s’il n’y en a pas.`,
      }),
      ask('urgency', 'Urgence particulière, et pourquoi', 'text'),
      ask('needsArrangement', fr`Un aménagement est-il à prévoir ?`, 'choice', {
        choices: YES_NO,
        help: fr`Répondez seulement par oui ou non : l’établissement en parlera avec l’organisme d’accueil.`,
      }),
      ask('comment', 'Commentaire', 'paragraph', {
        help: 'Ne pas indiquer d’information de santé ou de situation familiale.',
      }),
    ],
  },
];

/** What becomes of the data. */
const noticeSections = (lists: FormLists): Section[] => [
  {
    key: 'notice',
    title: 'Information sur les données',
    help: dataNotice(
      lists,
      fr`les animateurs du pôle ; une proposition anonyme est faite aux organismes d’accueil`,
      fr`À la clôture de l’année scolaire, ce qui concerne l’élève est effacé.`,
    ),
    questions: [
      required('consent', 'Accord', 'checkboxes', { choices: plainChoices(['J’ai pris connaissance de cette information']) }),
      correctionQuestion('une nouvelle demande'),
    ],
  },
];

/** Without known dates this section is left out, and the dates are asked freely. */
const secondeSection = (spans: ReturnType<typeof secondeChoices>): Section => ({
  key: 'seconde',
  title: 'Stage de seconde',
  next: 'pupil',
  questions: [
    required('secondeWeeks', 'Semaines du stage de seconde', 'choice', {
      choices: [
        ...spans.map(({ label, startsOn, endsOn }) => ({ label, code: spanCode({ startsOn, endsOn }), goTo: 'pupil' })),
        { label: OTHER_DATES, goTo: 'dates' },
      ],
    }),
  ],
});

/** Known dates of the classes; the platform cannot show those of one school only, so that each bears its school's name. */
const periodSection = (periods: FormLists['periods']): Section => ({
  key: 'period',
  title: 'La période',
  help: fr`Si les dates de votre classe n’y figurent pas, ou pour un apprentissage, choisissez « ${OTHER_DATES} ».`,
  next: 'pupil',
  questions: [
    required('period', 'Période de la classe', 'list', {
      choices: [...periods.map(({ label }) => ({ label, goTo: 'pupil' })), { label: OTHER_DATES, goTo: 'dates' }],
    }),
  ],
});

/** The period that an answer names; `undefined` for other dates and for a period that the register no longer has. */
export const periodNamed = (
  periods: FormLists['periods'],
  answer: string | undefined,
): FormLists['periods'][number] | undefined =>
  answer === undefined ? undefined : periods.find(({ label }) => fold(label) === fold(answer));

interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What a choice of dates stands for, as the person who chose it saw it: `2027-06-14/2027-06-25`. */
export const spanCode = ({ startsOn, endsOn }: Span): string => `${startsOn}/${endsOn}`;

/** Back from `spanCode`; `undefined` when the answer stands for no dates. */
export function spanOf(code: string | undefined): Span | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(code ?? '');
  return parts === null ? undefined : { startsOn: parts[1]!, endsOn: parts[2]! };
}

/** Is it the choice that leads to the questions on dates? */
export const isOtherDates = (answer: string): boolean => fold(answer) === fold(OTHER_DATES);

const AGE_ORDER = [ageBracketLabels['under-15'], ageBracketLabels['15'], ageBracketLabels['16-17'], ageBracketLabels.adult];

/**
 * Purpose, controller, readers and rights, in a few sentences (règlement général sur la protection des données, art. 13). It
 * promises nothing that the product does not do.
 */
export const dataNotice = (lists: FormLists, readers: string, kept: string): string =>
  fr`Ces réponses servent à trouver un lieu de stage (mission d’intérêt public). Responsable : ${lists.controller || lists.hubName}. Les lisent : ${readers}.${kept === '' ? '' : ` ${kept}`} À tout moment, sur demande, le pôle vous dit ce qu’il garde de vous, ou l’efface. Pour toute question ou pour exercer vos droits : ${lists.dpoContact || lists.animatorName}.`;
