/** The annual report: its headings, and the sentences that tell its figures. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { schoolYearSpan } from '../../domain/calendar/school-year';
import { unitOf, type IndicatorCode } from '../../domain/indicators/indicators';
import type { Measure } from '../../domain/indicators/measure';
import type { YearFigures } from '../../domain/indicators/year-figures';
import { dashboardWords } from '../labels/dashboard';
import { lackLabels, measureText } from '../labels/indicators';
import { plainDate } from '../text/dates';
import { counted, numberInFrench } from '../text/numbers';
import { fr, NBSP } from '../text/typography';

export const reportWords = {
  title: 'Rapport annuel',
  year: 'Année scolaire',
  print: 'Imprimer',
  printHelp: fr`La fenêtre d’impression permet aussi d’enregistrer en PDF.`,
  loading: 'Lecture du registre',
  essentials: 'L’essentiel',
  beside: (text: string): string => fr`${text} l’an dernier`,
  besideNothing: fr`pas de chiffre l’an dernier`,
  placement: 'Le placement',
  rateByType: 'Taux de placement par type de demande',
  demand: 'La demande et l’offre',
  weeksChart: 'Élèves à accueillir et places ouvertes, semaine par semaine',
  sectorsChart: 'Élèves et places par secteur',
  communes: 'Élèves et places par commune',
  refusals: 'Ce que répondent les organismes',
  refusalsChart: 'Motifs de refus',
  reason: 'Motif',
  refusalCount: 'Refus',
  otherReasons: 'Autres motifs, réunis',
  indicators: 'Les indicateurs',
  indicatorsIntro: fr`Treize engagements, ce que le registre en dit cette année et l’an dernier, et ce qui est compté.`,
  thanks: 'Merci',
  thanksIntro: fr`Les établissements qui ont apporté une entreprise ou signé une ressource cette année :`,
  method: 'Comment ces chiffres sont faits',
  methodText: [
    fr`Tout vient du registre du pôle et de son journal ; rien n’est saisi à part. Une demande compte dans l’année scolaire où elle est arrivée. Une recherche est terminée quand l’élève a un lieu de stage, ou quand elle s’arrête sans solution ; une demande annulée n’en est pas une.`,
    fr`Les délais sont des médianes, en jours ouvrés du pôle. Une place ouverte toute l’année compte une fois, même si plusieurs élèves s’y succèdent.`,
    fr`Aucun chiffre ne décrit moins de cinq élèves : les petits groupes sont réunis, et avec eux celui que l’on retrouverait par différence. « ${lackLabels['too-few']} » tient lieu de chiffre ; « ${lackLabels.empty} » dit qu’il n’y a rien à compter.`,
  ],
  groups: { type: 'Type de demande', school: 'Établissement', sector: 'Secteur', commune: 'Commune' },
  schoolsIntro: fr`Recherches terminées, de l’établissement qui en compte le plus à celui qui en compte le moins : ce n’est pas un classement.`,
  notEnough: dashboardWords.nothing,
  notEnoughRefusals: fr`Pas assez de refus pour détailler.`,
  noWeeks: fr`Aucun stage n’a encore de dates.`,
} as const;

/** « Du 1er septembre 2026 au 31 août 2027 », or until today. */
export const reportPeriod = ({ year, until }: Pick<YearFigures, 'year' | 'until'>): string =>
  fr`Du ${plainDate(schoolYearSpan(year).startsOn)} au ${plainDate(until)}`;

/** Said under the title while the year runs: both years are told until the same day. */
export const runningYear = (until: IsoDate, year: number): string =>
  until === schoolYearSpan(year).endsOn ? '' : fr`Année en cours : l’an dernier est compté jusqu’au même jour.`;

const valueOf = (figures: YearFigures, code: IndicatorCode): number | undefined => figures.indicators[code].value;
const textOf = (measure: Measure, code: IndicatorCode): string => measureText(measure, unitOf(code));

/** « , contre 76 % l’an dernier »; nothing without a figure of last year. The unit of days has been said. */
function against(before: YearFigures, code: IndicatorCode): string {
  const measure = before.indicators[code];
  if (measure.value === undefined) return '';
  return fr`, contre ${unitOf(code) === 'days' ? numberInFrench(measure.value) : textOf(measure, code)} l’an dernier`;
}

type Sentence = (now: YearFigures, before: YearFigures) => string | undefined;
/** A sentence only when the figure is there. */
const when =
  (code: IndicatorCode, sentence: (text: string, value: number, beside: string) => string): Sentence =>
  (now, before) => {
    const value = valueOf(now, code);
    return value === undefined ? undefined : sentence(textOf(now.indicators[code], code), value, against(before, code));
  };
/** A sentence only when there is something to count. */
const whenAny = (code: IndicatorCode, sentence: (value: number, beside: string) => string): Sentence =>
  when(code, (_, value, beside) => (value === 0 ? '' : sentence(value, beside)));

const days = (value: number): string => counted(value, 'jour ouvré', 'jours ouvrés');

const ESSENTIALS: readonly Sentence[] = [
  when('requests-received', (_, value, beside) => fr`Le pôle a reçu ${counted(value, 'demande')} de stage${beside}.`),
  when(
    'placement-rate',
    (text, _, beside) => fr`Parmi les recherches terminées, ${text} ont abouti à un lieu de stage${beside}.`,
  ),
  when('placement-delay', (_, value, beside) => fr`La moitié des élèves placés l’ont été en ${days(value)} ou moins${beside}.`),
  when('early-placements', (text) => fr`${text} des placements étaient connus une semaine au moins avant le stage.`),
  when(
    'other-networks',
    (text) => fr`${text} des élèves placés l’ont été grâce à un autre réseau que celui de leur famille et de leur établissement.`,
  ),
];

const NETWORK: readonly Sentence[] = [
  whenAny(
    'pool',
    (value, beside) => fr`Le vivier compte ${counted(value, 'entreprise active', 'entreprises actives')}${beside}.`,
  ),
  (now) => {
    const [sectors, communes] = [valueOf(now, 'pool-sectors') ?? 0, valueOf(now, 'pool-communes') ?? 0];
    return sectors === 0 ? '' : fr`Elles couvrent ${counted(sectors, 'secteur')} et ${counted(communes, 'commune')}.`;
  },
  whenAny('shared-hosts', (value) =>
    value === 1
      ? fr`Un organisme a accueilli des élèves de plusieurs établissements.`
      : fr`${numberInFrench(value)} organismes ont accueilli des élèves de plusieurs établissements.`,
  ),
  whenAny(
    'avoided-asks',
    (value) =>
      fr`${counted(value, 'double sollicitation a', 'doubles sollicitations ont')} été ${value < 2 ? 'évitée' : 'évitées'} : l’élève ou son établissement avait déjà contacté ${value < 2 ? 'cette entreprise' : 'ces entreprises'}.`,
  ),
  when('host-answers', (text) => fr`Les entreprises ont répondu à ${text} des propositions.`),
  whenAny('meetings', (value) => fr`${counted(value, 'rencontre a eu', 'rencontres ont eu')} lieu.`),
  whenAny('trained-tutors', (value) => fr`${counted(value, 'tuteur a été formé', 'tuteurs ont été formés')}.`),
];

const paragraph = (sentences: readonly Sentence[], now: YearFigures, before: YearFigures): string =>
  sentences.flatMap((sentence) => sentence(now, before) || []).join(' ');

/** What a reader should remember, in two paragraphs; the second is empty while the network has nothing to tell. */
export const reportSummary = (now: YearFigures, before: YearFigures): readonly string[] =>
  [paragraph(ESSENTIALS, now, before), paragraph(NETWORK, now, before)].filter((text) => text !== '');

/** Sectors where pupils outnumber places, their names as they read: some hold commas. */
export const shortSectors = (names: readonly string[]): string =>
  names.length === 0
    ? fr`Aucun des secteurs détaillés ne manque de places.`
    : fr`Secteurs où les élèves sont plus nombreux que les places : ${names.join(fr` ; `)}.`;

/** « 12 sur 15 ». */
export const outOf = (part: number, whole: number): string => `${numberInFrench(part)} sur${NBSP}${numberInFrench(whole)}`;

/** « +4 points », « −3 j », « = »; nothing when one of them is no figure. */
export function changeText(now: Measure, before: Measure, code: IndicatorCode): string {
  if (now.value === undefined || before.value === undefined) return '';
  const unit = unitOf(code);
  const scale = unit === 'share' ? 100 : 1;
  const difference = Math.round((now.value - before.value) * scale * 10) / 10;
  if (difference === 0) return '=';
  const figure = `${difference > 0 ? '+' : '−'}${numberInFrench(Math.abs(difference), unit === 'share' ? 0 : 1)}`;
  return unit === 'share' ? `${figure}${NBSP}pts` : unit === 'days' ? `${figure}${NBSP}j` : figure;
}
