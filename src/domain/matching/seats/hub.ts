/** The register's rows as the limits read them, indexed once. */
import type { IsoDate } from '../../calendar/iso-date';
import type { Approach } from '../../company/approach';
import { LinkedSites } from '../../company/linked-sites';
import type { Company } from '../../company/company';
import { groupBy, indexBy } from '../../group-by';
import type { Offer } from '../../offer/offer';
import type { Proposition } from '../../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../proposition/proposition-status';
import type { Request } from '../../request/request';
import type { Rule, RuleCode } from '../../rules/rule';
import { ruleOn } from '../../rules/rule-in-force';
import type { School } from '../../school/school';
import { SETTING_DEFAULTS, type Settings } from '../../settings/setting';
import { legalQuota } from './legal-quota';
import { readableCount, readableDay, readableOffer, readablePeriod, type Period } from '../pool/readable';
import { EMPTY_LEDGER, type SolicitationLedger } from '../pool/solicitation-ledger';
import { stageWeekNames } from '../pairing/stage-weeks';
import { companyPlaces, type CompanyPlaces } from './company-places';
import type { LimitHost, LimitPupil } from './limit';
import { tutorKeyOf, tutorOfSeat } from './tutor';
import { HELD_PROPOSITION_STATUSES, isLegalTrainee, SeatCounter, SolicitationBook, type AskedElsewhere } from './uses';
import type { Uses } from './use-period';

/** Rows of the register, as they are. */
export interface LimitRows {
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly companies: readonly Company[];
  readonly propositions: readonly Proposition[];
  readonly schools: readonly School[];
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly today: IsoDate;
  /** What schools have asked companies by themselves. */
  readonly approaches?: readonly Approach[];
}

export interface LimitHub {
  readonly today: IsoDate;
  readonly solicitationsPerMonth: number;
  /** Days in which the sites of one firm are asked once; 0 lets them be asked as if they stood alone. */
  readonly restDays: number;
  readonly linked: LinkedSites;
  readonly schoolByUai: ReadonlyMap<string, School>;
  readonly propositions: readonly Proposition[];
  requestOf(reference: string): Request | undefined;
  /** Without what cannot be read in it. */
  offerOf(reference: string): Offer | undefined;
  companyOf(reference: string): Company | undefined;
  /** What the company takes at the same time. */
  placesOf(company: Company): CompanyPlaces;
  propositionsOf(requestReference: string): readonly Proposition[];
  ledgerOf(companyReference: string): SolicitationLedger;
  /** The latest solicitation of another site of the company's firm. */
  askedElsewhere(companyReference: string): AskedElsewhere | undefined;
  approachesOf(companyReference: string): readonly Approach[];
  /** The rule in force on the day; `undefined` when none is. */
  rule(code: RuleCode, day: IsoDate): Rule | undefined;
  /** What hosts have given, and the month's solicitations. */
  readonly uses: Uses;
  /** Those, and the seats asked for that wait for an answer. */
  heldUses(): Uses;
  /** The propositions that hold these seats. */
  heldPropositions(): readonly Proposition[];
  /** A proposition just made, counted from now on: for many in one action. */
  note(proposition: Proposition): void;
}

const withSolicitations = (counter: SeatCounter, book: SolicitationBook): Uses => ({
  ofOffer: counter.ofOffer,
  ofCompany: counter.ofCompany,
  traineesOfCompany: counter.traineesOfCompany,
  traineesOfTutor: counter.traineesOfTutor,
  solicitationsOfCompany: book.solicitationsOfCompany,
  solicitationsOfFirm: book.solicitationsOfFirm,
});

const byReference = ({ reference }: { readonly reference: string }): string => reference;

/** Indexes the rows; nothing in it changes afterwards but by `note`. */
export function createLimitHub(rows: LimitRows): LimitHub {
  const requests = indexBy(rows.requests, byReference);
  const offers = indexBy(rows.offers.map(readableOffer), byReference);
  const companies = indexBy(rows.companies, byReference);
  const propositions = [...rows.propositions];
  const byRequest = groupBy(rows.propositions, ({ requestReference }) => requestReference);
  const { approaches = [] } = rows;
  const restDays = readableCount(numberOf(rows.settings.restDays)) ?? Number(SETTING_DEFAULTS.restDays);
  const linked = LinkedSites.askedAsOne(restDays === 0 ? [] : rows.companies);
  const book = new SolicitationBook(rows.propositions, { today: rows.today, restDays }, approaches, linked);
  const approachesByCompany = groupBy(approaches, ({ companyReference }) => companyReference);
  const seatRows = {
    requestOf: (reference: string) => requests.get(reference),
    offerOf: (reference: string) => offers.get(reference),
  };
  const holding = rows.propositions.filter(({ status }) => HELD_PROPOSITION_STATUSES.includes(status));
  const seats = new SeatCounter(seatRows, SEATED_PROPOSITION_STATUSES, holding);
  let held: SeatCounter | undefined;
  let offersOf: Map<string, Offer[]> | undefined;
  const places = new Map<string, CompanyPlaces>();
  return {
    ...seatRows,
    today: rows.today,
    solicitationsPerMonth:
      readableCount(numberOf(rows.settings.solicitationsPerMonth)) ?? Number(SETTING_DEFAULTS.solicitationsPerMonth),
    restDays,
    linked,
    schoolByUai: new Map(rows.schools.map((school) => [school.uai, school])),
    propositions,
    companyOf: (reference) => companies.get(reference),
    placesOf: (company) => {
      let found = places.get(company.reference);
      if (!found) {
        offersOf ??= groupBy([...offers.values()], ({ companyReference }) => companyReference);
        places.set(company.reference, (found = companyPlaces(company, offersOf.get(company.reference) ?? [])));
      }
      return found;
    },
    propositionsOf: (reference) => byRequest.get(reference) ?? [],
    ledgerOf: (reference) => book.ledgerOf(reference) ?? EMPTY_LEDGER,
    askedElsewhere: (reference) => book.askedElsewhere(reference),
    approachesOf: (reference) => approachesByCompany.get(reference) ?? [],
    rule: ruleReader(rows.rules),
    uses: withSolicitations(seats, book),
    heldUses: () => withSolicitations((held ??= new SeatCounter(seatRows, HELD_PROPOSITION_STATUSES, holding)), book),
    heldPropositions: () => holding,
    note: (proposition) => {
      propositions.push(proposition);
      const own = byRequest.get(proposition.requestReference);
      if (own) own.push(proposition);
      else byRequest.set(proposition.requestReference, [proposition]);
      if (HELD_PROPOSITION_STATUSES.includes(proposition.status)) holding.push(proposition);
      book.add(proposition);
      seats.add(proposition);
      held?.add(proposition);
    },
  };
}

/** The rules in force, those of a day read once. */
function ruleReader(rules: readonly Rule[]): LimitHub['rule'] {
  const rulesOn = new Map<IsoDate, Map<RuleCode, Rule | undefined>>();
  return (code, day) => {
    let known = rulesOn.get(day);
    if (!known) rulesOn.set(day, (known = new Map()));
    if (!known.has(code)) known.set(code, ruleOn(rules, code, day));
    return known.get(code);
  };
}

const numberOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text.replace(',', '.')));

/** What the limits must know of a pupil on these dates; rules are read on the first day, else today. */
export function limitPupil(
  request: Request | undefined,
  dates: Period,
  hub: Pick<LimitHub, 'today' | 'rule' | 'schoolByUai' | 'solicitationsPerMonth'>,
  weekNames = stageWeekNames(dates),
): LimitPupil {
  const rulesDay = readablePeriod(dates)?.startsOn ?? hub.today;
  const rule = (code: RuleCode): Rule | undefined => hub.rule(code, rulesDay);
  const school = request?.schoolUai === undefined ? undefined : hub.schoolByUai.get(request.schoolUai);
  return {
    weekNames,
    isLegalTrainee: isLegalTrainee(request),
    quota: legalQuota(rule, request?.type === 'pfmp' && school?.hasRaisedQuota === true),
    maxPerTutor: rule('max-pupils-per-tutor'),
    solicitationsPerMonth: hub.solicitationsPerMonth,
  };
}

/** A pupil at a host, by a proposition: on the dates and with the tutor of the proposition. */
export interface Seat {
  readonly proposition: Proposition;
  readonly request?: Request;
  readonly pupil: LimitPupil;
  readonly host: LimitHost;
  readonly tutorName?: string;
}

export function seatOf(hub: LimitHub, proposition: Proposition): Seat {
  const request = hub.requestOf(proposition.requestReference);
  const company = hub.companyOf(proposition.companyReference);
  const offer = proposition.offerReference === undefined ? undefined : hub.offerOf(proposition.offerReference);
  const tutorName = tutorOfSeat(proposition, offer);
  return {
    proposition,
    request,
    tutorName,
    pupil: limitPupil(request, proposition, hub),
    host: {
      company: company ?? { reference: proposition.companyReference },
      firm: hub.linked.firmOf(proposition.companyReference),
      offer,
      ofCompany: company === undefined ? { source: 'offers' } : hub.placesOf(company),
      tutorKey: tutorKeyOf(tutorName),
    },
  };
}

/** The rules day of a stage. */
export const rulesDayOf = (dates: Period, today: IsoDate): IsoDate => readableDay(dates.startsOn) ?? today;
