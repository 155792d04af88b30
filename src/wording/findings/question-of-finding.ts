/** Asks the sender for what is missing: each line follows « Il me manque ». */
import type { Finding, FindingCode } from '../../domain/finding/finding';
import { plainDate } from '../text/dates';
import { ofPlace } from '../text/elision';
import { enumeration, fr, quoted } from '../text/typography';
import { fieldName } from './field-names';
import { readDetails, type DetailsReader } from './details-reader';
import { perhaps, sentenceOfFinding, understoodWeeks } from './sentence-of-finding';

/** `undefined`: the sender has nothing to answer, the animator looks at it alone. */
const QUESTIONS: Readonly<Record<FindingCode, ((d: DetailsReader) => string) | undefined>> = {
  'unknown-correction': () =>
    fr`ce que vous corrigez : je n'ai pas retrouvé l'envoi d'origine, et j'ai gardé celui-ci à part. S'il en remplace un autre, donnez-moi sa référence (DEM-… ou OFF-…) ; sinon, dites-moi qu'il est nouveau`,
  'missing-name': () => fr`votre nom`,
  'missing-school': () => fr`le nom de votre établissement`,
  'missing-email': () => fr`une adresse électronique où vous répondre`,
  'missing-type': () => fr`le type de demande : séquence d'observation, seconde, PFMP, BTS, apprentissage…`,
  'missing-training': () => fr`la formation suivie par l'élève`,
  'missing-dates': (d) => (d.has('field') ? fieldName(d.text('field')) : fr`les dates de début et de fin`),
  'missing-initials': () => fr`les initiales de l'élève (jamais son nom)`,
  'missing-age': () => fr`la tranche d'âge de l'élève au premier jour`,
  'missing-commune': (d) =>
    d.text('field') === 'otherCommune' ? fr`la commune et le code postal du lieu de stage` : fr`la commune et le code postal`,
  'missing-company-name': () => fr`le nom de votre organisme`,
  'missing-places': () => fr`le nombre d'élèves que vous pouvez accueillir en même temps`,
  'missing-publics': () => fr`les publics que vous acceptez : collège, seconde, PFMP, BTS, apprentissage`,
  'missing-contact': () => fr`une adresse électronique ou un téléphone où vous joindre`,
  'missing-activities': () => fr`les activités que vous proposez`,
  'missing-reserved-school': () => fr`l'établissement à qui votre offre est réservée`,

  'unknown-school': (d) =>
    fr`le nom exact de l'établissement : je ne trouve pas ${quoted(d.text('value'))}.${perhaps(d.list('suggestions'))}`,
  'unknown-training': (d) =>
    fr`l'intitulé exact de la formation : je ne trouve pas ${quoted(d.text('value'))}.${perhaps(d.list('suggestions'))}`,
  'unknown-commune': (d) => fr`la commune : je ne trouve pas ${quoted(d.text('value'))}.${perhaps(d.list('suggestions'))}`,
  'ambiguous-commune': (d) => fr`la commune : s'agit-il ${enumeration(d.list('candidates').map(ofPlace), 'ou')} ?`,
  'postal-code-mismatch': (d) => {
    const communes = d.list('communesOfCode');
    const known =
      communes.length > 0
        ? fr`${d.text('postalCode')} est celui ${enumeration(communes.map((name, index) => (index === 0 ? ofPlace(name) : name)))}`
        : fr`${d.text('postalCode')} ne correspond pas`;
    return fr`le bon code postal ou la bonne commune : ${known}, vous avez indiqué ${d.text('commune')}`;
  },
  'invalid-email': (d) =>
    d.text('why') === 'several'
      ? fr`une seule adresse électronique : ${quoted(d.text('value'))} en contient plusieurs`
      : fr`votre adresse électronique : ${quoted(d.text('value'))} n'est pas valable`,
  'invalid-phone': (d) => fr`votre numéro de téléphone : ${quoted(d.text('value'))} n'est pas valable`,
  'invalid-date': (d) =>
    d.text('field') === 'weeksText'
      ? fr`les semaines d'accueil, par exemple « S12 à S15 » : je n'ai pas compris ${quoted(d.text('value'))}`
      : fr`${d.has('field') ? fieldName(d.text('field')) : 'une date'} : ${quoted(plainDate(d.text('value')))} n'est pas une date possible`,
  'end-before-start': (d) =>
    fr`les dates exactes : la fin (${plainDate(d.text('endsOn'))}) précède le début (${plainDate(d.text('startsOn'))})`,
  'start-in-past': (d) =>
    d.has('endsOn')
      ? fr`les nouvelles dates : la période s'est terminée le ${plainDate(d.text('endsOn'))}`
      : fr`la date de début : le ${plainDate(d.text('startsOn'))} est passé`,
  'unknown-choice': (d) =>
    fr`${d.has('field') ? fieldName(d.text('field')) : 'une réponse'} : ${quoted(d.text('value'))} n'est pas dans la liste.${perhaps(d.list('suggestions'))}`,
  'invalid-number': (d) =>
    fr`${d.has('field') ? fieldName(d.text('field')) : 'un nombre'} : ${quoted(d.text('value'))} n'est pas possible`,
  'places-below-seats': undefined,

  'weeks-left-over': (d) =>
    d.has('weeks')
      ? fr`les semaines d'accueil : j'ai compris ${understoodWeeks(d)}, mais pas ${enumeration(d.list('leftOver').map(quoted))}`
      : fr`les semaines d'accueil, par exemple « S12 à S15 » : je n'ai pas compris ${enumeration(d.list('leftOver').map(quoted))}`,

  'siret-wrong-key': undefined,
  'siret-wrong-length': undefined,
  'too-long': undefined,
  'period-longer-than-usual': undefined,
  'hours-above-limit': undefined,
  'age-unlikely': undefined,
  'possible-duplicate': undefined,
  'company-maybe-known': undefined,
  'personal-data-suspected': undefined,
  'period-of-other-school': undefined,
  'rewritten-answer': (d) =>
    fr`${d.has('field') ? fieldName(d.text('field')) : 'une réponse'} : nous avons lu ${quoted(d.text('value'))}.`,
  'too-young-for-apprenticeship': undefined,
  'weeks-duration': undefined,
  'weeks-hours': undefined,
  'person-named': undefined,
  'level-of-other-diploma': undefined,
  'siret-rounded': undefined,
  'broken-letters': undefined,
  'place-by-postal-code': undefined,
  'insee-code': undefined,
  'refuses-contact': undefined,
  'reserved-though-shared': undefined,
  'company-differs': undefined,
  'contact-differs': undefined,
  'company-set-aside': undefined,
};

/** What to ask the sender, `undefined` when there is nothing to ask: « la formation suivie par l’élève ». Never throws. */
export const questionOfFinding = (finding: Finding): string | undefined => QUESTIONS[finding.code]?.(readDetails(finding));

/** The list of what is asked, what blocks first, one line each, « – la formation suivie par l’élève »; '' when nothing is. */
export function questionsOfFindings(findings: readonly Finding[]): string {
  const inOrder = [
    ...findings.filter((finding) => finding.severity === 'blocks'),
    ...findings.filter((finding) => finding.code === 'missing-age' || finding.code === 'missing-initials'),
  ];
  // What blocks and has no question of its own is said as the animator reads it: a message never asks for nothing.
  const questions = inOrder
    .map((finding) => questionOfFinding(finding) ?? (finding.severity === 'blocks' ? sentenceOfFinding(finding) : undefined))
    .filter((question): question is string => question !== undefined);
  return [...new Set(questions)].map((question) => `– ${question}`).join('\n');
}
