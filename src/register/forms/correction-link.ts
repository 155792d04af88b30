/**
 * What a correction's link fills in, by question. An address is kept in histories and mailboxes: it repeats what the form
 * refuses to be sent without (names, address, e-mail, telephone of the sender; initials of the pupil), since nobody corrects one
 * date by typing all the rest again, and choices that name nobody. Free words stay out of it (comment, urgency, steps already
 * taken, conditions), and so do what is said of a pupil's needs, and agreements, which nobody gives for another.
 */
import { correctionCode } from '../../domain/correction/correction-code';
import { OFFER_ANSWERS, REQUEST_ANSWERS } from '../../domain/correction/correctable-fields';
import type { Company } from '../../domain/company/company';
import type { Contact } from '../../domain/company/contact';
import type { Offer } from '../../domain/offer/offer';
import type { Request } from '../../domain/request/request';
import { fold } from '../../domain/text/fold';
import { unchangedAnswer } from '../../wording/corrections/unchanged';
import {
  ageBracketLabels,
  levelLabels,
  minorsPolicyLabels,
  offerWishLabels,
  publicLabels,
  requesterRoleLabels,
  requestTypeLabels,
  sectorLabels,
  transportLabels,
} from '../../wording/labels/lists';
import { weeksInWords } from '../../wording/text/dates';
import type { AskedForm } from './asked-form';
import type { FormDefinition } from './form-definition';
import { OFFER_SHARING, OFFER_WHEN } from './offer-form';
import { answerColumns, readAnswers, type Answers } from './read-answers';
import { readOffer } from './read-offer';
import { LEVEL_QUESTION, readRequest, TRAINING_QUESTION } from './read-request';
import { OTHER_DATES, OTHER_SECTORS, SECTORS_KNOWN, spanCode } from './request-form';
import { CORRECTION } from './section-builder';

/** Answers by question; boxes are several. */
export type FilledForm = Readonly<Record<string, string | readonly string[]>>;

/** An offer with the rows that its form filled. */
export interface FiledOffer {
  readonly offer: Offer;
  readonly company: Company;
  readonly contact?: Contact;
}

/** The request as its form would show it, and the code that says what it showed. Its token must be there. */
export function filledRequest(request: Request, asked: AskedForm): FilledForm {
  const filled = filledWith(asked, answersToRequest(request, asked));
  const { draft } = readRequest(answersIn(filled, asked), { periods: [] });
  return { ...filled, [CORRECTION]: correctionCode(request.token ?? '', draft, REQUEST_ANSWERS) };
}

/** As `filledRequest`. */
export function filledOffer(filed: FiledOffer, asked: AskedForm): FilledForm {
  const filled = filledWith(asked, answersToOffer(filed, asked));
  const { draft } = readOffer(answersIn(filled, asked));
  return { ...filled, [CORRECTION]: correctionCode(filed.offer.token ?? '', draft, OFFER_ANSWERS) };
}

type Answer = string | number | readonly string[] | undefined;

/** Without what is empty, and without questions that the form never asked. */
const filledWith = (asked: AskedForm, answers: Readonly<Record<string, Answer>>): FilledForm =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]): [string, string | readonly string[]][] => {
      if (asked[key] === undefined || answer === undefined) return [];
      const value = typeof answer === 'object' ? answer : String(answer);
      return value.length === 0 ? [] : [[key, value]];
    }),
  );

const NO_FORM = { sections: [] } as unknown as FormDefinition;

/** What the reading of the form will give of an answer that leaves everything as it was filled. */
function answersIn(filled: FilledForm, asked: AskedForm): Answers {
  const keys = Object.keys(filled);
  const columns = answerColumns(keys.map((key) => asked[key]!.titles[0]!));
  return readAnswers(
    NO_FORM,
    columns,
    keys.map((key) => (typeof filled[key] === 'string' ? filled[key] : filled[key]!.join(', '))),
    asked,
  );
}

const labelOf = (asked: AskedForm, question: string, code: string | undefined): string | undefined =>
  code === undefined ? undefined : asked[question]?.choices.find(([, stood]) => stood === code)?.[0];
/** Those of the values that are boxes of the question, as it shows them. */
const boxesOf = (asked: AskedForm, question: string, values: readonly string[]): string[] =>
  (asked[question]?.choices ?? []).map(([label]) => label).filter((label) => values.some((value) => fold(value) === fold(label)));

function answersToRequest(request: Request, asked: AskedForm): Readonly<Record<string, Answer>> {
  const { type, startsOn, endsOn } = request;
  const levelQuestion = type && LEVEL_QUESTION[type];
  const training = type && TRAINING_QUESTION[type];
  const weeks = startsOn && endsOn && labelOf(asked, 'secondeWeeks', spanCode({ startsOn, endsOn }));
  return {
    requesterName: request.requesterName,
    requesterRole: request.requesterRole && requesterRoleLabels[request.requesterRole],
    schoolName: labelOf(asked, 'schoolName', request.schoolUai),
    requesterEmail: request.requesterEmail,
    type: type && requestTypeLabels[type],
    ...(levelQuestion === undefined ? {} : { [levelQuestion]: request.level && levelLabels[request.level] }),
    ...(training === undefined ? {} : { [training]: labelOf(asked, training, request.trainingCode) }),
    ...(request.trainingCode === undefined
      ? {}
      : {
          [`activities-${request.trainingCode}`]: boxesOf(asked, `activities-${request.trainingCode}`, request.soughtActivities),
        }),
    ...(type === 'observation-2de' ? { secondeWeeks: weeks ?? OTHER_DATES } : {}),
    // The dates themselves: the period that they came from may have other ones by now.
    ...(training === undefined ? {} : { period: OTHER_DATES }),
    ...(type === 'observation-2de' && weeks !== undefined ? {} : { startsOn, endsOn }),
    pupilInitials: request.pupilInitials,
    ageBracket: request.ageBracket && ageBracketLabels[request.ageBracket],
    commune: request.commune,
    postalCode: request.postalCode,
    radiusKm: request.radiusKm,
    transport: request.transport && transportLabels[request.transport],
    ...(request.soughtSectors.length + request.fallbackSectors.length === 0 ? {} : { [SECTORS_KNOWN]: OTHER_SECTORS }),
    soughtSectors: request.soughtSectors.map((sector) => sectorLabels[sector]),
    fallbackSectors: request.fallbackSectors.map((sector) => sectorLabels[sector]),
    hoursPerWeek: request.hoursPerWeek,
    contactedCount: request.contactedCount,
    contactedCompanies: unchangedAnswer,
  };
}

function answersToOffer({ offer, company, contact }: FiledOffer, asked: AskedForm): Readonly<Record<string, Answer>> {
  const { sector } = offer;
  const activities = sector && `activities-${sector}`;
  const isBoxes = activities !== undefined && (asked[activities]?.choices ?? []).length > 0;
  const isDated = offer.startsOn !== undefined && offer.endsOn !== undefined;
  return {
    companyName: company.name,
    address: company.address,
    postalCode: company.postalCode,
    commune: company.commune,
    contactName: contact?.name,
    contactJobTitle: contact?.jobTitle,
    contactEmail: contact?.email ?? company.email,
    contactPhone: contact?.phone ?? company.phone,
    publics: offer.publics.map((item) => publicLabels[item]),
    levels: offer.levels,
    minors: offer.minors && minorsPolicyLabels[offer.minors],
    sector: sector && sectorLabels[sector],
    ...(activities === undefined
      ? {}
      : { [activities]: isBoxes ? boxesOf(asked, activities, offer.activities) : offer.activities.join('\n') }),
    when: offer.weeks.length > 0 ? OFFER_WHEN.weeks : isDated ? OFFER_WHEN.span : undefined,
    ...(offer.weeks.length > 0
      ? { weeksText: weeksInWords(offer.weeks) }
      : isDated
        ? { startsOn: offer.startsOn, endsOn: offer.endsOn }
        : {}),
    places: offer.places,
    schedule: offer.schedule,
    wishes: offer.wishes.map((wish) => offerWishLabels[wish]),
    sharing: offer.sharing === 'reserved' ? OFFER_SHARING.reserved : OFFER_SHARING.network,
    reservedFor: offer.sharing === 'reserved' ? labelOf(asked, 'reservedFor', company.reservedForUai) : undefined,
  };
}
