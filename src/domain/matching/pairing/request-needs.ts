/** What a request asks of a host, read once before it is held against thousands of them. */
import type { IsoDate } from '../../calendar/iso-date';
import type { KnownPoint } from '../../place/point';
import type { Proposition } from '../../proposition/proposition';
import type { Request } from '../../request/request';
import { REQUEST_TYPE_RULES, type Public } from '../../request/request-type';
import type { Rule, RuleCode } from '../../rules/rule';
import { SECTORS, type Sector } from '../../training/sector';
import { expectationsOf, type Training } from '../../training/training';
import { reachableRadiusKm } from '../../geography/transport';
import { limitPupil, rulesDayOf } from '../seats/hub';
import type { LimitPupil } from '../seats/limit';
import type { MatchContext } from '../pool/match-context';
import { sectorCredit } from './near-sectors';
import { readablePeriod } from '../pool/readable';
import { stageWeeks, type StageWeek } from './stage-weeks';

/** Radius taken when the request gives none, km: about half an hour by car or by bus. */
const DEFAULT_RADIUS_KM = 20;
/** Credit, 0–100, of a sector accepted only as a fallback. */
const FALLBACK_CREDIT = 50;
/** Credit of a sector of the training that the request did not name. */
const TRAINING_CREDIT = 85;

export type SectorFit = { readonly kind: 'wanted' | 'near' | 'fallback' | 'unrelated'; readonly credit: number };

/** What sets how far a host may be: the radius accepted, the means of transport, the rule of the hub. */
export type DistanceLimit = 'radius' | 'transport' | 'rule';

export interface RequestNeeds extends LimitPupil {
  readonly request: Request;
  readonly public?: Public;
  readonly training?: Training;
  readonly schoolName?: string;
  readonly isMinor: boolean;
  readonly isUnder16: boolean;
  /** First and last day of the stage, as far as they can be read. */
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly weeks: readonly StageWeek[];
  readonly workingDays: number;
  /** Expectations to cover: those ticked in the request, else those of the training. */
  readonly expectations: readonly string[];
  /** `undefined` when the request seeks no sector in particular: any host will do. */
  readonly sectorFits?: Readonly<Record<Sector, SectorFit>>;
  readonly point?: KnownPoint;
  /** Farthest host by road, km: the radius accepted, what the transport allows, the rule's maximum. */
  readonly limitKm: number;
  /** Which of the three it is. */
  readonly limitedBy: DistanceLimit;
  /** Companies the school or the pupil already tried. */
  readonly contacted: ContactedCompanies;
  readonly propositionsByCompany: ReadonlyMap<string, readonly Proposition[]>;
  readonly apprenticeMinAge?: Rule;
  /** Day on which rules are read: the first day of the stage, else today. */
  readonly rulesDay: IsoDate;
  rule(code: RuleCode): Rule | undefined;
}

type SectorFits = Readonly<Record<Sector, SectorFit>>;

/** Whole classes seek the same. */
const knownFits = new Map<string, SectorFits>();
const MOST_FITS = 1000;

function sectorFitsOf(request: Request, training: Training | undefined): SectorFits | undefined {
  const taught = training?.sectors ?? [];
  if (request.soughtSectors.length === 0 && taught.length === 0) return undefined;
  const key = [request.soughtSectors, taught, request.fallbackSectors].map((sectors) => sectors.join()).join(';');
  let fits = knownFits.get(key);
  if (fits === undefined) {
    if (knownFits.size >= MOST_FITS) knownFits.clear();
    knownFits.set(key, (fits = readSectorFits(request, taught)));
  }
  return fits;
}

function readSectorFits(request: Request, taught: readonly Sector[]): SectorFits {
  const fits = {} as Record<Sector, SectorFit>;
  for (const sector of SECTORS) {
    if (request.soughtSectors.includes(sector)) fits[sector] = { kind: 'wanted', credit: 100 };
    else if (taught.includes(sector))
      fits[sector] = { kind: 'wanted', credit: request.soughtSectors.length === 0 ? 100 : TRAINING_CREDIT };
    else if (request.fallbackSectors.includes(sector)) fits[sector] = { kind: 'fallback', credit: FALLBACK_CREDIT };
    else {
      const credit = Math.max(0, ...[...request.soughtSectors, ...taught].map((wanted) => sectorCredit(wanted, sector)));
      fits[sector] = credit > 0 ? { kind: 'near', credit } : { kind: 'unrelated', credit: 0 };
    }
  }
  return fits;
}

const expectationLists = new WeakMap<Training, readonly string[]>();

/** The same array for the same training, so that coverage is computed once for all its requests. */
function expectationsSought(request: Request, training: Training | undefined): readonly string[] {
  if (request.soughtActivities.length > 0) return request.soughtActivities;
  if (!training) return [];
  let list = expectationLists.get(training);
  if (!list) expectationLists.set(training, (list = expectationsOf(training)));
  return list;
}

/** Farther than any road of the country: a radius beyond it is a slip of the pen, and so is one below 0. */
const FARTHEST_KM = 2000;

/** The radius accepted, km. */
export const radiusOf = ({ radiusKm }: Request): number =>
  radiusKm !== undefined && radiusKm >= 0 && radiusKm <= FARTHEST_KM ? radiusKm : DEFAULT_RADIUS_KM;

function distanceLimit(request: Request, rule: Rule | undefined): { km: number; by: DistanceLimit } {
  const accepted = radiusOf(request);
  const reach = reachableRadiusKm(accepted, request.transport);
  if (rule?.effect === 'blocks' && rule.value < reach) return { km: rule.value, by: 'rule' };
  return { km: reach, by: reach < accepted ? 'transport' : 'radius' };
}

const nobody = (): boolean => false;

/** Companies named in a request: its words are read only where nothing else sets a host aside. */
export class ContactedCompanies {
  private isNamed: ((companyReference: string) => boolean) | undefined;

  constructor(
    private readonly text: string | undefined,
    private readonly context: Pick<MatchContext, 'companyNames'>,
  ) {}

  has(companyReference: string): boolean {
    this.isNamed ??= this.text === undefined ? nobody : this.context.companyNames.finderIn(this.text);
    return this.isNamed(companyReference);
  }
}

/** Farthest host by road, km, for a request of which nothing else has been read. */
export const limitKmOf = (request: Request, context: MatchContext): number =>
  distanceLimit(request, context.rule('max-distance-km', rulesDayOf(request, context.today))).km;

/** Reads the request against the register's context. */
export function readNeeds(request: Request, context: MatchContext): RequestNeeds {
  const typeRule = request.type && REQUEST_TYPE_RULES[request.type];
  const training =
    request.trainingCode && typeRule?.needsTraining !== false ? context.trainingByCode.get(request.trainingCode) : undefined;
  const school = request.schoolUai ? context.schoolByUai.get(request.schoolUai) : undefined;
  const stage = readablePeriod(request);
  const weeks = stage === undefined ? [] : stageWeeks(stage.startsOn, stage.endsOn);
  const rulesDay = rulesDayOf(request, context.today);
  const rule = (code: RuleCode): Rule | undefined => context.rule(code, rulesDay);
  const limit = distanceLimit(request, rule('max-distance-km'));
  const propositionsByCompany = new Map<string, Proposition[]>();
  for (const proposition of context.propositionsOf(request.reference)) {
    const list = propositionsByCompany.get(proposition.companyReference);
    if (list) list.push(proposition);
    else propositionsByCompany.set(proposition.companyReference, [proposition]);
  }
  const pupil = limitPupil(
    request,
    request,
    context,
    weeks.map(({ week }) => week),
  );
  return {
    ...pupil,
    request,
    startsOn: stage?.startsOn,
    endsOn: stage && request.endsOn !== undefined ? stage.endsOn : undefined,
    public: typeRule?.public,
    training,
    schoolName: school?.name ?? request.schoolName,
    isMinor: request.ageBracket !== undefined && request.ageBracket !== 'adult',
    isUnder16: request.ageBracket === 'under-15' || request.ageBracket === '15',
    weeks,
    workingDays: request.endsOn !== undefined ? weeks.reduce((sum, week) => sum + week.workingDays, 0) : 0,
    expectations: expectationsSought(request, training),
    sectorFits: sectorFitsOf(request, training),
    point: request.point,
    limitKm: limit.km,
    limitedBy: limit.by,
    contacted: new ContactedCompanies(request.contactedCompanies, context),
    propositionsByCompany,
    apprenticeMinAge: rule('apprentice-min-age'),
    rulesDay,
    rule,
  };
}
