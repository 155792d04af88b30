/** Says a finding in French: what was received, what is wrong with it, what it may have meant. */
import type { SameCompanyReason } from '../../domain/company/same-company';
import type { Finding, FindingCode } from '../../domain/finding/finding';
import { LIST_SEPARATOR } from '../../domain/finding/findings';
import type { AgeBracket } from '../../domain/request/request';
import type { RequestStatus } from '../../domain/request/request-status';
import type { Level, RequestType } from '../../domain/request/request-type';
import { ageBracketLabels, levelLabels, requestTypeLabels } from '../labels/lists';
import { requestStatusLabels } from '../labels/statuses';
import { plainDate } from '../text/dates';
import { ofPlace } from '../text/elision';
import { counted, hoursInWords, numberInFrench } from '../text/numbers';
import { capitalised, enumeration, fr, quoted } from '../text/typography';
import { fieldName } from './field-names';

/** The details of a finding, each read as a text, a number or a list, cut short when very long; what is absent reads as nothing. */
export interface DetailsReader {
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly list: (name: string) => string[];
  readonly has: (name: string) => boolean;
}

const LONGEST_QUOTE = 100;
const MOST_ITEMS = 6;

const shortened = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`);

export function readDetails(finding: Finding): DetailsReader {
  const value = (name: string): string | number | undefined => finding.details?.[name];
  return {
    text: (name) => shortened(String(value(name) ?? '').replace(/\s+/g, ' ')),
    number: (name) => Number(value(name) ?? 0),
    list: (name) => String(value(name) ?? '').split(LIST_SEPARATOR).map((item) => item.trim()).filter((item) => item !== '').slice(0, MOST_ITEMS).map(shortened),
    has: (name) => value(name) !== undefined && value(name) !== '',
  };
}

/** « Peut-être : A ou B ? », nothing without a suggestion. */
export const perhaps = (suggestions: readonly string[]): string => (suggestions.length === 0 ? '' : fr` Peut-être : ${enumeration(suggestions, 'ou')} ?`);

/** A label of a list, or the code itself when the list does not have it. */
const labelled = <Code extends string>(labels: Readonly<Record<Code, string>>, code: string): string =>
  Object.prototype.hasOwnProperty.call(labels, code) ? labels[code as Code] : code;

const LIKENESSES: Readonly<Record<SameCompanyReason, string>> = {
  siret: 'même SIRET',
  'name-and-commune': 'même nom, même commune',
  phone: 'même téléphone',
  email: 'même adresse électronique',
  'email-domain': 'même domaine de messagerie',
};

const WRONG_FIELD = (d: DetailsReader): string => (d.has('field') ? capitalised(fieldName(d.text('field'))) : 'Une réponse');

const SENTENCES: Readonly<Record<FindingCode, (d: DetailsReader) => string>> = {
  'missing-name': () => fr`Le nom de la personne à joindre n'est pas indiqué.`,
  'missing-school': () => fr`L'établissement n'est pas indiqué.`,
  'missing-email': () => fr`L'adresse électronique du demandeur n'est pas indiquée.`,
  'missing-type': () => fr`Le type de demande n'est pas indiqué.`,
  'missing-training': () => fr`La formation n'est pas indiquée.`,
  'missing-dates': (d) => (d.has('field') ? fr`${capitalised(fieldName(d.text('field')))} n'est pas indiquée.` : fr`Les dates ne sont pas indiquées.`),
  'missing-initials': () => fr`Les initiales de l'élève ne sont pas indiquées : un doublon ne pourra pas être repéré.`,
  'missing-age': () => fr`La tranche d'âge de l'élève n'est pas indiquée.`,
  'missing-commune': (d) => (d.text('field') === 'otherCommune' ? fr`La commune du lieu de stage n'est pas indiquée.` : fr`La commune n'est pas indiquée : aucune distance ne peut être calculée.`),
  'missing-company-name': () => fr`Le nom de l'organisme n'est pas indiqué.`,
  'missing-places': () => fr`Le nombre de places n'est pas indiqué.`,
  'missing-publics': () => fr`Les publics acceptés ne sont pas indiqués.`,
  'missing-contact': () => fr`Ni adresse électronique ni téléphone : l'organisme ne peut pas être joint.`,
  'missing-activities': () => fr`Les activités proposées ne sont pas indiquées.`,

  'unknown-school': (d) => fr`L'établissement ${quoted(d.text('value'))} n'est pas dans la liste des établissements.${perhaps(d.list('suggestions'))}`,
  'unknown-training': (d) => fr`La formation ${quoted(d.text('value'))} n'est pas dans la liste des formations.${perhaps(d.list('suggestions'))}`,
  'unknown-commune': (d) => fr`La commune ${quoted(d.text('value'))} est inconnue.${perhaps(d.list('suggestions'))}`,
  'ambiguous-commune': (d) => fr`Plusieurs communes s'appellent ${quoted(d.text('value'))} : ${enumeration(d.list('candidates'), 'ou')}.`,
  'postal-code-mismatch': (d) => postalCodeSentence(d),
  'invalid-email': (d) => fr`L'adresse électronique ${quoted(d.text('value'))} n'est pas valable.`,
  'invalid-phone': (d) => fr`Le numéro de téléphone ${quoted(d.text('value'))} n'est pas valable.`,
  'invalid-date': (d) => (d.text('field') === 'weeksText'
    ? fr`Les semaines ${quoted(d.text('value'))} n'ont pas été comprises.`
    : fr`${WRONG_FIELD(d)} ${quoted(plainDate(d.text('value')))} n'est pas une date possible.`),
  'end-before-start': (d) => (d.has('startsOn') && d.has('endsOn')
    ? fr`La date de fin (${plainDate(d.text('endsOn'))}) précède la date de début (${plainDate(d.text('startsOn'))}).`
    : fr`La date de fin précède la date de début.`),
  'start-in-past': (d) => (d.has('endsOn')
    ? fr`La période est passée : elle s'est terminée le ${plainDate(d.text('endsOn'))}.`
    : fr`La date de début (${plainDate(d.text('startsOn'))}) est passée.`),
  'unknown-choice': (d) => unknownChoiceSentence(d),
  'invalid-number': (d) => fr`${WRONG_FIELD(d)} ${quoted(d.text('value'))} n'est pas un nombre possible.${d.has('max') ? fr` Il est attendu de ${numberInFrench(d.number('min'))} à ${numberInFrench(d.number('max'))}.` : ''}`,

  'siret-wrong-key': (d) => fr`Le SIRET ${quoted(d.text('value'))} comporte une erreur de saisie : sa clé de contrôle n'est pas la bonne.`,
  'siret-wrong-length': (d) => fr`Le SIRET ${quoted(d.text('value'))} compte ${counted(d.number('length'), 'chiffre')} au lieu de 14.${d.number('isSiren') === 1 ? fr` C'est un SIREN : il manque les 5 chiffres de l'établissement.` : ''}`,
  'too-long': (d) => fr`${WRONG_FIELD(d)} compte ${counted(d.number('length'), 'caractère')} : ${d.has('limit') ? fr`les ${numberInFrench(d.number('limit'))} premiers sont ici, ` : ''}le texte entier est dans la réponse au formulaire.`,
  'period-longer-than-usual': (d) => fr`La période compte ${counted(d.number('days'), 'jour')} de présence, contre ${numberInFrench(d.number('usual'))} au plus d'ordinaire.`,
  'hours-above-limit': (d) => fr`${hoursInWords(d.number('hours'))} par semaine dépassent la limite de ${hoursInWords(d.number('limit'))}${d.has('age') ? fr` pour un élève de cet âge (${ageInWords(d.text('age'))})` : ''}.`,
  'age-unlikely': (d) => fr`La tranche d'âge${d.has('age') ? fr` (${ageInWords(d.text('age'))})` : ''} est inattendue${d.has('level') ? fr` en ${labelled<Level>(levelLabels, d.text('level'))}` : ''} : l'âge ou le niveau est à vérifier.`,
  'possible-duplicate': (d) => fr`Peut-être un doublon de ${d.text('reference')}${d.has('status') ? fr` (${labelled<RequestStatus>(requestStatusLabels, d.text('status')).toLowerCase()})` : ''} : mêmes initiales, même établissement, dates communes.`,
  'company-maybe-known': (d) => fr`Cet organisme ressemble à ${d.text('name')} (${d.text('reference')})${d.has('why') ? fr` : ${labelled<SameCompanyReason>(LIKENESSES, d.text('why'))}` : ''}.`,
  'personal-data-suspected': (d) => (d.text('field') === 'pupilInitials'
    ? fr`Un nom semble avoir été écrit à la place des initiales de l'élève : seules les initiales ${d.text('initials')} sont gardées ici.`
    : fr`${WRONG_FIELD(d)} semble contenir une information personnelle sur l'élève${d.has('words') ? fr` (${d.list('words').join(', ')})` : ''} : à effacer si c'est le cas.`),
  'period-of-other-school': (d) => fr`La période choisie est celle d'un autre établissement, ${quoted(d.text('value'))} : les dates sont à vérifier.`,
  'too-young-for-apprenticeship': (d) => fr`L'apprentissage est ouvert à ${numberInFrench(d.number('minimum'))} ans, ou à 15 ans révolus après la classe de 3e : l'âge indiqué (${ageInWords(d.text('age'))}) est à vérifier.`,
};

/** The sentence for the person who looks after the register. Never throws, whatever the details. */
export const sentenceOfFinding = (finding: Finding): string => SENTENCES[finding.code](readDetails(finding));

/** « Le code postal 42300 est celui de Roanne, Mably et Villerest, pas de Saint-Étienne. » */
export function postalCodeSentence(d: DetailsReader): string {
  const [code, commune] = [d.text('postalCode'), d.text('commune')];
  const [communes, codes] = [d.list('communesOfCode'), d.list('codesOfCommune')];
  const wrong = communes.length > 0
    ? fr`Le code postal ${code} est celui ${enumeration(communes.map((name, index) => (index === 0 ? ofPlace(name) : name)))}, pas ${ofPlace(commune)}.`
    : fr`Le code postal ${code} n'est pas celui ${ofPlace(commune)}.`;
  return codes.length > 0 ? fr`${wrong} ${capitalised(commune)} : ${enumeration(codes, 'ou')}.` : wrong;
}

function unknownChoiceSentence(d: DetailsReader): string {
  if (d.text('field') === 'level' && d.has('type')) {
    return fr`Le niveau ${quoted(labelled<Level>(levelLabels, d.text('value')))} ne correspond pas au type de demande ${quoted(labelled<RequestType>(requestTypeLabels, d.text('type')))}.`;
  }
  return fr`${WRONG_FIELD(d)} : la réponse ${quoted(d.text('value'))} n'est pas dans la liste.${perhaps(d.list('suggestions'))}`;
}

const ageInWords = (age: string): string => labelled<AgeBracket>(ageBracketLabels, age).toLowerCase();
