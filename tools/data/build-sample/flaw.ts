/** The answers of the sample that are wrong on purpose: what people do type. */
import type { AnswersByKey } from './form-answers';
import { wrongKeySiret } from './fictional-siret';

export const REQUEST_FLAWS = {
  'unknown-commune': () => ({ commune: 'Saint-Nulle-Part-en-Forez', postalCode: '42998' }),
  'postal-code-mismatch': () => ({ commune: 'Roanne', postalCode: '42000' }),
  'end-before-start': (answers: AnswersByKey) => ({ startsOn: answers.endsOn, endsOn: answers.startsOn }),
  'name-for-initials': () => ({ pupilInitials: 'Zoé' }),
  emoji: () => ({ comment: 'Élève très motivée 💪🚗 merci d’avance pour votre aide 🙏🙏🙏' }),
  formula: () => ({ comment: '=HYPERLINK("https://piege.example/","Cliquez ici")' }),
  'too-long': () => ({ comment: LONG_COMMENT }),
  'bad-phone': () => ({ requesterPhone: 'O4 65 71 OO 1' }),
  'too-many-hours': () => ({ hoursPerWeek: '39' }),
  'sensitive-word': () => ({ comment: 'Élève dyslexique, sérieux, aime travailler dehors.' }),
  'past-dates': () => ({ startsOn: '2026-11-16', endsOn: '2026-11-20' }),
  'too-young': () => ({ ageBracket: 'Moins de 15 ans' }),
} satisfies Readonly<Record<string, (answers: AnswersByKey) => AnswersByKey>>;

export const OFFER_FLAWS = {
  'wrong-siret': (_answers: AnswersByKey, serial: number) => ({ siret: wrongKeySiret(serial) }),
  'siren-for-siret': () => ({ siret: 'SIREN 000 012 348' }),
  'unreadable-weeks': () => ({
    when: 'Certaines semaines',
    startsOn: undefined,
    endsOn: undefined,
    weeksText: 'Quand vous voulez, sauf pendant les soldes',
  }),
  'offer-end-before-start': () => ({
    when: 'Entre deux dates',
    weeksText: undefined,
    startsOn: '2027-04-30',
    endsOn: '2027-02-01',
  }),
  'offer-postal-code-mismatch': () => ({ commune: 'Firminy', postalCode: '42110' }),
  'offer-bad-phone': () => ({ contactPhone: '04 65 71' }),
  'offer-formula': () => ({ conditions: '=IMPORTXML("https://piege.example/","//a")' }),
} satisfies Readonly<Record<string, (answers: AnswersByKey, serial: number) => AnswersByKey>>;

export type RequestFlaw = keyof typeof REQUEST_FLAWS;
export type OfferFlaw = keyof typeof OFFER_FLAWS;
/** The last two come from filing twice. */
export type Flaw = RequestFlaw | OfferFlaw | 'duplicate' | 'known-company';

/** More than a cell of the register keeps. */
const LONG_COMMENT = Array.from(
  { length: 44 },
  (_, index) =>
    `${index + 1}. J’ai appelé une entreprise fictive de plus cette semaine, on m’a dit de rappeler lundi, puis mardi, puis au printemps prochain.`,
).join('\n');
