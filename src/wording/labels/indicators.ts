/** The indicators as people read them: a name and one sentence that says what is counted. */
import type { IndicatorCode, Theme, Unit } from '../../domain/indicators/indicators';
import type { Measure } from '../../domain/indicators/measure';
import { numberInFrench } from '../text/numbers';
import { fr, NBSP } from '../text/typography';

export const audienceLabels = { J: 'Pour les jeunes', E: 'Pour les établissements', C: 'Pour les entreprises' } as const;

export const themeLabels: Readonly<Record<Theme, string>> = {
  J1: fr`Un stage pour l'élève dont la recherche n'a pas abouti`,
  J2: fr`D'autres réseaux que ceux de l'élève et de ses enseignants`,
  J3: 'Des stages conformes aux attendus de la formation',
  E1: fr`Chaque établissement, acteur du réseau`,
  E2: 'Un vivier plus large, en complémentarité',
  E3: 'La solidarité dans les situations difficiles',
  E4: 'Des relations coordonnées avec les entreprises',
  E5: 'Des outils et des ressources pédagogiques',
  E6: 'Des échanges entre pairs et avec les professionnels',
  C1: 'Un interlocuteur clairement identifié',
  C2: fr`Une orientation selon les capacités d'accueil`,
  C3: 'Une place dans les projets communs',
  C4: fr`Un appui aux tuteurs et à l'accompagnement`,
};

/** The name, then what is counted. */
export const indicatorLabels: Readonly<Record<IndicatorCode, readonly [label: string, definition: string]>> = {
  'requests-received': ['Demandes reçues', fr`Demandes de l'année scolaire, hors demandes annulées.`],
  'placement-rate': ['Taux de placement', 'Demandes placées, parmi celles dont la recherche est terminée, hors annulées.'],
  'first-proposition-delay': [
    'Délai de première proposition',
    fr`De la demande à la première proposition envoyée : médiane, jours ouvrés.`,
  ],
  'placement-delay': ['Délai de placement', fr`De la demande à l'accord de l'organisme : médiane, jours ouvrés.`],
  'early-placements': ['Placements à J-7', 'Parmi les demandes placées, celles qui le sont sept jours avant le stage.'],
  'other-networks': [
    'Placements par un autre réseau',
    fr`Chez un hôte que ni l'élève ni son établissement n'avait apporté, parmi les placements.`,
  ],
  'fit-mark': ['Adéquation aux attendus', 'Note moyenne des bilans, de 1 à 4.'],
  'worked-expectations': ['Attendus travaillés', fr`Part moyenne des attendus de la formation que les bilans disent travaillés.`],
  contributions: [
    'Contributions des établissements',
    'Entreprises apportées, ressources signées et pistes données dans l’année.',
  ],
  contributors: ['Établissements contributeurs', 'Établissements à l’origine d’une contribution au moins.'],
  pool: ['Entreprises actives', 'Entreprises actives ou partenaires du vivier.'],
  'new-hosts': ['Nouvelles entreprises', 'Parmi elles, celles entrées au registre dans l’année.'],
  'pool-sectors': ['Secteurs couverts', 'Secteurs d’activité où le vivier compte une entreprise active.'],
  'pool-communes': ['Communes couvertes', 'Communes où le vivier compte une entreprise active.'],
  'shared-hosts': ['Hôtes partagés', 'Hôtes d’élèves de deux établissements au moins dans l’année.'],
  'hard-cases': [
    'Cas difficiles résolus',
    fr`Placées, parmi les demandes terminées signalées urgentes, à aménager ou privées de leur hôte.`,
  ],
  'avoided-asks': [
    'Doubles sollicitations évitées',
    fr`Entreprises déjà vues par l'élève ou l'école, démarches déclarées comprises, que le pôle n'a pas sollicitées de nouveau.`,
  ],
  resources: ['Ressources publiées', 'Ressources publiées ou à revoir.'],
  'joint-resources': ['Ressources écrites à plusieurs', 'Parmi elles, celles qui ont deux auteurs ou plus.'],
  'joined-resources': ['Ressources jointes', 'Fois où une ressource est partie avec un courriel, dans l’année.'],
  meetings: ['Rencontres tenues', 'Rencontres passées, hors annulées.'],
  participants: ['Inscrits', 'Personnes inscrites à ces rencontres, hors annulations et liste d’attente.'],
  attendance: ['Présence', 'Présents, parmi les inscrits dont la présence est notée.'],
  'first-contact-delay': [
    'Premier contact d’une offre',
    fr`De l'offre à sa vérification ou à la première proposition : médiane, jours ouvrés.`,
  ],
  'host-answers': ['Réponses des entreprises', 'Propositions avec réponse, parmi celles envoyées depuis plus de sept jours.'],
  agreements: ['Conventions-cadres', 'Conventions-cadres en cours au dernier jour compté.'],
  'agreement-places': [
    'Conventions-cadres\u00a0: places utilisées',
    fr`Places promises par elles pour l'année scolaire où un élève est placé.`,
  ],
  'used-offers': ['Offres utilisées', 'Offres de l’année par lesquelles un élève au moins a été placé.'],
  'answered-needs': ['Besoins répondus', 'Besoins exprimés dans l’année et répondus, hors sans suite.'],
  'answer-delay': ['Délai de réponse à un besoin', 'Du besoin à sa réponse\u00a0: médiane, jours ouvrés.'],
  'trained-tutors': ['Tuteurs formés', 'Contacts formés dans l’année.'],
  support: ['Appuis donnés', 'Demandes d’appui pendant un stage qui ont reçu une réponse.'],
};

/** In the place of a figure. */
export const lackLabels = { empty: '—', 'too-few': `<${NBSP}5` } as const;
export const lackLegend = fr`${lackLabels.empty} : rien à compter encore. ${lackLabels['too-few']} : moins de cinq élèves, non détaillé.`;

/** « 86 % », « 4,5 j », « 3,2 / 4 », « 12 »; « — » for what is no figure. */
export function measureText({ value, lack }: Measure, unit: Unit): string {
  if (value === undefined) return lackLabels[lack];
  if (unit === 'share') return `${numberInFrench(value * 100, 0)}${NBSP}%`;
  if (unit === 'days') return `${numberInFrench(value)}${NBSP}j`;
  return unit === 'mark' ? `${numberInFrench(value)}${NBSP}/${NBSP}4` : numberInFrench(value, 0);
}
