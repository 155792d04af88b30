/** Says a finding in French: what was received, what is wrong with it, what it may have meant. */
import type { SameCompanyReason } from '../../domain/company/same-company';
import type { AddressFault } from '../../domain/contact/email';
import type { Finding, FindingCode } from '../../domain/finding/finding';
import type { PersonalDetail } from '../../domain/request/personal-details';
import type { AgeBracket } from '../../domain/request/request';
import type { RequestStatus } from '../../domain/request/request-status';
import type { Level, RequestType } from '../../domain/request/request-type';
import { ageBracketLabels, levelLabels, requestTypeLabels } from '../labels/lists';
import { requestStatusLabels } from '../labels/statuses';
import { plainDate, plainPeriod, weekLabel, weeksInWords } from '../text/dates';
import { ofPlace } from '../text/elision';
import { counted, hoursInWords, numberInFrench } from '../text/numbers';
import { capitalised, enumeration, fr, quoted } from '../text/typography';
import { labelled, readDetails, type DetailsReader } from './details-reader';
import { differenceSentence, reachSentence } from './difference-sentences';
import { fieldName } from './field-names';

/** « Peut-être : A ou B ? », nothing without a suggestion. */
export const perhaps = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : fr` Peut-être : ${enumeration(suggestions, 'ou')} ?`;

const LIKENESSES: Readonly<Record<SameCompanyReason, string>> = {
  siret: 'même SIRET',
  'siret-other-name': 'même SIRET, autre nom',
  'name-and-commune': 'même nom, même commune',
  phone: 'même téléphone',
  email: 'même adresse électronique',
  'email-domain': 'même domaine de messagerie',
};

const weekSpan = (first: string, last: string): string =>
  first === last ? weekLabel(first) : fr`de ${weekLabel(first)} à ${weekLabel(last)}`;
const ADDRESS_FAULT_WORDS: Readonly<Record<AddressFault | 'several', string>> = {
  accent: 'elle contient un accent ou un signe inhabituel',
  space: 'elle contient un espace',
  'no-at': fr`il y manque le signe @`,
  'no-domain': 'ce qui suit le signe @ est incomplet',
  several: 'il y en a plusieurs',
  other: '',
};
const addressFault = (why: string): string => {
  const words = labelled<AddressFault | 'several'>(ADDRESS_FAULT_WORDS, why);
  return words === '' ? '' : fr` : ${words}`;
};

const DETAIL_NAMES: Readonly<Record<PersonalDetail, string>> = {
  name: 'un nom de personne',
  phone: 'un numéro de téléphone',
  email: 'une adresse électronique',
  account: 'un compte de réseau social',
  birth: 'une date de naissance',
  address: 'une adresse de domicile',
};
/** The verb that follows the field's name: « les horaires comptent », « le commentaire compte ». */
const agreed = (d: DetailsReader, singular: string, plural: string): string =>
  /^les /.test(fieldName(d.text('field'))) ? plural : singular;

const WRONG_FIELD = (d: DetailsReader): string => (d.has('field') ? capitalised(fieldName(d.text('field'))) : 'Une réponse');

const SENTENCES: Readonly<Record<FindingCode, (d: DetailsReader) => string>> = {
  'unknown-correction': (d) =>
    d.has('reference')
      ? fr`Envoyée par un lien de correction qui est celui de ${d.text('reference')} : à comparer, c'est peut-être une correction.`
      : fr`Envoyée par un lien de correction qui ne mène plus à aucune ligne : c'est peut-être la correction d'une autre ligne.`,
  'missing-name': () => fr`Le nom de la personne à joindre n'est pas indiqué.`,
  'missing-school': () => fr`L'établissement n'est pas indiqué.`,
  'missing-email': () => fr`L'adresse électronique du demandeur n'est pas indiquée.`,
  'missing-type': () => fr`Le type de demande n'est pas indiqué.`,
  'missing-training': () => fr`La formation n'est pas indiquée.`,
  'missing-dates': (d) =>
    d.has('field') ? fr`${capitalised(fieldName(d.text('field')))} n'est pas indiquée.` : fr`Les dates ne sont pas indiquées.`,
  'missing-initials': () => fr`Les initiales de l'élève ne sont pas indiquées : un doublon ne pourra pas être repéré.`,
  'missing-age': () => fr`La tranche d'âge de l'élève n'est pas indiquée.`,
  'missing-commune': (d) =>
    d.text('field') === 'otherCommune'
      ? fr`La commune du lieu de stage n'est pas indiquée.`
      : fr`La commune n'est pas indiquée : aucune distance ne peut être calculée.`,
  'missing-company-name': () => fr`Le nom de l'organisme n'est pas indiqué.`,
  'missing-places': () => fr`Le nombre de places n'est pas indiqué.`,
  'missing-publics': () => fr`Les publics acceptés ne sont pas indiqués.`,
  'missing-contact': () => fr`Ni adresse électronique ni téléphone : l'organisme ne peut pas être joint.`,
  'missing-activities': () => fr`Les activités proposées ne sont pas indiquées.`,
  'missing-reserved-school': () =>
    fr`L'offre est réservée à un seul établissement, qui n'est pas indiqué : elle n'est proposée à personne.`,

  'unknown-school': (d) =>
    fr`L'établissement ${quoted(d.text('value'))} n'est pas dans la liste des établissements.${perhaps(d.list('suggestions'))}`,
  'unknown-training': (d) =>
    fr`La formation ${quoted(d.text('value'))} n'est pas dans la liste des formations.${perhaps(d.list('suggestions'))}`,
  'unknown-commune': (d) => fr`La commune ${quoted(d.text('value'))} est inconnue.${perhaps(d.list('suggestions'))}`,
  'ambiguous-commune': (d) =>
    fr`Plusieurs communes s'appellent ${quoted(d.text('value'))} : ${enumeration(d.list('candidates'), 'ou')}.`,
  'postal-code-mismatch': (d) => postalCodeSentence(d),
  'invalid-email': (d) => fr`L'adresse électronique ${quoted(d.text('value'))} n'est pas valable${addressFault(d.text('why'))}.`,
  'invalid-phone': (d) => fr`Le numéro de téléphone ${quoted(d.text('value'))} n'est pas valable.`,
  'invalid-date': (d) =>
    d.text('field') === 'weeksText'
      ? fr`Les semaines ${quoted(d.text('value'))} n'ont pas été comprises.`
      : fr`${WRONG_FIELD(d)} ${quoted(plainDate(d.text('value')))} n'est pas une date possible.`,
  'end-before-start': (d) =>
    d.has('startsOn') && d.has('endsOn')
      ? fr`La date de fin (${plainDate(d.text('endsOn'))}) précède la date de début (${plainDate(d.text('startsOn'))}).`
      : fr`La date de fin précède la date de début.`,
  'start-in-past': (d) =>
    d.has('endsOn')
      ? fr`La période est passée : elle s'est terminée le ${plainDate(d.text('endsOn'))}.`
      : fr`La date de début (${plainDate(d.text('startsOn'))}) est passée.`,
  'unknown-choice': (d) => unknownChoiceSentence(d),
  'invalid-number': (d) =>
    fr`${WRONG_FIELD(d)} ${quoted(d.text('value'))} n'est pas un nombre possible.${d.has('max') ? fr` Il est attendu de ${numberInFrench(d.number('min'))} à ${numberInFrench(d.number('max'))}.` : ''}`,
  'places-below-seats': (d) =>
    fr`${counted(d.number('places'), 'place')} pour ${counted(d.number('taken'), 'élève')} déjà là (${weekSpan(d.text('firstWeek'), d.text('lastWeek'))}) : aucun accueil n'est retiré, voyez avec l'entreprise qui reste.`,

  'weeks-left-over': (d) =>
    d.has('weeks')
      ? fr`Semaines comprises : ${understoodWeeks(d)}. Non compris : ${d.list('leftOver').map(quoted).join(', ')}.`
      : fr`Semaines d'accueil, non compris : ${d.list('leftOver').map(quoted).join(', ')}.`,

  'siret-wrong-key': (d) =>
    fr`Le SIRET ${quoted(d.text('value'))} comporte une erreur de saisie : sa clé de contrôle n'est pas la bonne.`,
  'siret-wrong-length': (d) =>
    fr`Le SIRET ${quoted(d.text('value'))} compte ${counted(d.number('length'), 'chiffre')} au lieu de 14.${d.number('isSiren') === 1 ? fr` C'est un SIREN : il manque les 5 chiffres de l'établissement.` : ''}`,
  'too-long': (d) =>
    fr`${WRONG_FIELD(d)} ${agreed(d, 'compte', 'comptent')} ${counted(d.number('length'), 'caractère')} : ${d.has('limit') ? fr`les ${numberInFrench(d.number('limit'))} premiers sont ici, ` : ''}le texte entier est dans la réponse au formulaire.`,
  'period-longer-than-usual': (d) =>
    fr`La période compte ${counted(d.number('days'), 'jour')} de présence, contre ${numberInFrench(d.number('usual'))} au plus d'ordinaire.`,
  'hours-above-limit': (d) =>
    fr`${hoursInWords(d.number('hours'))} par semaine dépassent la limite de ${hoursInWords(d.number('limit'))}${d.has('age') ? fr` pour un élève de cet âge (${ageInWords(d.text('age'))})` : ''}.`,
  'age-unlikely': (d) =>
    fr`La tranche d'âge${d.has('age') ? fr` (${ageInWords(d.text('age'))})` : ''} est inattendue${d.has('level') ? fr` en ${labelled<Level>(levelLabels, d.text('level'))}` : ''} : l'âge ou le niveau est à vérifier.`,
  'possible-duplicate': (d) =>
    fr`Peut-être un doublon de ${d.text('reference')}${d.has('status') ? fr` (${labelled<RequestStatus>(requestStatusLabels, d.text('status')).toLowerCase()})` : ''} : mêmes initiales, même établissement, dates communes.`,
  'company-maybe-known': (d) =>
    fr`Cet organisme ressemble à ${d.text('name')} (${d.text('reference')})${d.has('why') ? fr` : ${labelled<SameCompanyReason>(LIKENESSES, d.text('why'))}` : ''}.`,
  'personal-data-suspected': (d) =>
    d.text('field') === 'pupilInitials'
      ? fr`Un nom semble avoir été écrit à la place des initiales de l'élève : seules les initiales ${d.text('initials')} sont gardées ici.`
      : fr`${WRONG_FIELD(d)} ${agreed(d, 'semble', 'semblent')} contenir une information personnelle sur l'élève${d.has('words') ? fr` (${d.list('words').join(', ')})` : ''} : à effacer si c'est le cas.`,
  'period-of-other-school': (d) =>
    fr`La période choisie est celle d'un autre établissement, ${quoted(d.text('value'))} : les dates sont à vérifier.`,
  'rewritten-answer': (d) =>
    fr`${WRONG_FIELD(d)} : la feuille de calcul a transformé la réponse en ${quoted(d.text('value'))} ; ce qui a été tapé est à demander.`,
  'weeks-duration': (d) =>
    fr`Une durée est indiquée avec les semaines d'accueil (${quoted(d.text('value'))}) : les semaines exactes restent à convenir.`,
  'weeks-hours': (d) => fr`Des horaires sont indiqués avec les semaines d'accueil : ${d.list('value').map(quoted).join(', ')}.`,
  'person-named': (d) =>
    fr`${WRONG_FIELD(d)} ${agreed(d, 'contient', 'contiennent')} ${enumeration(d.list('kinds').map((kind) => labelled<PersonalDetail>(DETAIL_NAMES, kind)))} : rien de cela n'est répété à l'organisme d'accueil ; à effacer si c'est celui de l'élève ou de sa famille.`,
  'level-of-other-diploma': (d) =>
    fr`Le niveau ${quoted(labelled<Level>(levelLabels, d.text('level')))} ne va pas avec la formation ${quoted(d.text('training'))} : l'un des deux est à corriger.`,
  'siret-rounded': (d) =>
    fr`Le SIRET ${quoted(d.text('value'))} a été arrondi par un tableur : ses derniers chiffres sont perdus, il est à redemander.`,
  'broken-letters': (d) =>
    fr`${WRONG_FIELD(d)} ${agreed(d, 'a perdu ses', 'ont perdu leurs')} accents en route (${quoted(d.text('value'))}) : à corriger à la main.`,
  'place-by-postal-code': (d) =>
    fr`${quoted(d.text('value'))} n'est pas le nom d'une commune de ce code postal : ${d.text('commune')} est retenue d'après ${d.text('postalCode')}. À corriger si ce n'est pas le bon endroit.`,
  'insee-code': (d) =>
    fr`À la place du code postal est écrit un code Insee (${d.text('postalCode')}${d.has('commune') ? fr`, celui ${ofPlace(d.text('commune'))}` : ''})${d.list('codes').length === 0 ? '' : fr` : le code postal est ${enumeration(d.list('codes'), 'ou')}`}.`,
  'refuses-contact': () =>
    fr`L'organisme n'accepte pas d'être contacté par le pôle de stages : il n'est jamais sollicité, et cette offre n'est proposée à personne.`,
  'reserved-though-shared': (d) =>
    fr`L'offre est partagée avec tout le réseau, mais un établissement est nommé (${quoted(d.text('value'))}) : est-elle réservée ?`,
  'company-differs': differenceSentence,
  'contact-differs': reachSentence,
  'company-set-aside': (d) =>
    d.text('standing') === 'closed'
      ? fr`La fiche ${d.text('reference')} (${d.text('name')}), du même SIRET, est fermée : une nouvelle fiche a été ouverte.`
      : fr`Cet organisme, noté comme à ne pas solliciter, vient de déposer une offre.`,
  'too-young-for-apprenticeship': (d) =>
    fr`L'apprentissage est ouvert à ${numberInFrench(d.number('minimum'))} ans, ou à 15 ans révolus après la classe de 3e : l'âge indiqué (${ageInWords(d.text('age'))}) est à vérifier.`,
};

/** « du 15 au 26 mars 2027 (S11 et S12) ». */
export const understoodWeeks = (d: DetailsReader): string =>
  `${plainPeriod(d.text('startsOn'), d.text('endsOn'))} (${weeksInWords(d.codes('weeks'))})`;

/** The sentence for the person who looks after the register. Never throws, whatever the details. */
export const sentenceOfFinding = (finding: Finding): string => SENTENCES[finding.code](readDetails(finding));

/** « Le code postal 42300 est celui de Roanne, Mably et Villerest, pas de Saint-Étienne. » */
function postalCodeSentence(d: DetailsReader): string {
  const [code, commune] = [d.text('postalCode'), d.text('commune')];
  const [communes, codes] = [d.list('communesOfCode'), d.list('codesOfCommune')];
  const wrong =
    communes.length > 0
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
