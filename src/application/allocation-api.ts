/** The contract of the allocation's dialog: the plan for all open requests at once. Plain JSON, ready to show. */
import type { Public, RequestType } from '../domain/request/request-type';
import type { CriterionCode } from '../domain/settings/setting';
import type { HostLine } from './sidebar-views/ranking-view';
import type { MessagesView } from './sidebar-views/message-views';
import type { Reply } from './sidebar-api';

/** A request and the host chosen for it; `hostId` is an offer's reference, or a company's without an offer. */
export interface PlanPair {
  readonly requestReference: string;
  readonly hostId: string;
  /** Motive of the animator who keeps a host that a rule sets aside. */
  readonly overrideReason?: string;
}

export const isSamePair = (one: PlanPair, other: PlanPair): boolean =>
  one.requestReference === other.requestReference && one.hostId === other.hostId;
export const hasPair = (pairs: readonly PlanPair[], pair: PlanPair): boolean => pairs.some((one) => isSamePair(one, pair));

/** How a page is told the pair to show first: in letters that may stand in an attribute. */
export const nameOfPair = ({ requestReference, hostId, overrideReason }: PlanPair): string =>
  [requestReference, hostId, ...(overrideReason === undefined ? [] : [encodeURIComponent(overrideReason)])].join(':');

/** The pair of such a name; `undefined` for anything else. */
export function pairNamed(name: string): PlanPair | undefined {
  const [requestReference = '', hostId = '', motive] = name.split(':');
  if (requestReference === '' || hostId === '') return undefined;
  try {
    return { requestReference, hostId, ...(motive === undefined ? {} : { overrideReason: decodeURIComponent(motive) }) };
  } catch {
    return undefined;
  }
}

/**
 * What the animator imposes before solving again. `previous` is the plan on screen: the new one moves as few lines as possible.
 */
export interface PlanWishes {
  readonly kept: readonly PlanPair[];
  readonly forbidden: readonly PlanPair[];
  readonly previous: readonly PlanPair[];
  /** Pairs of a plan that was chosen as a whole: they hold for this once, where no wish is in their way. */
  readonly taken?: readonly PlanPair[];
}

/** What was taken from schools, whoever took it: it counts beside the animator's own wishes. */
export interface WishesOfSchools {
  readonly kept: readonly NamedPair[];
  readonly forbidden: readonly NamedPair[];
  /** Where a wish of the animator and one of a school do not go together: which one holds. */
  readonly notes: readonly string[];
}

interface NamedWishes {
  readonly kept: readonly NamedPair[];
  readonly forbidden: readonly NamedPair[];
}

/** The animator's own wishes with those taken from schools, as the list shows them: each pair once, and no motive is lost. */
export function withOfSchools(own: NamedWishes, { kept, forbidden }: NamedWishes): NamedWishes {
  const mine = own.kept.filter(
    (pair) => !hasPair(forbidden, pair) && (pair.overrideReason !== undefined || !hasPair(kept, pair)),
  );
  return {
    kept: [...mine, ...kept.filter((pair) => !hasPair(mine, pair))],
    forbidden: [...own.forbidden.filter((pair) => !hasPair(forbidden, pair)), ...forbidden],
  };
}

/** A ranked host as the plan shows it. */
export interface PlanHost extends Pick<
  HostLine,
  'companyReference' | 'offerReference' | 'companyName' | 'place' | 'score' | 'reasons' | 'hasOffer' | 'isApart'
> {
  readonly hostId: string;
  /** Motive for which the animator keeps it in spite of a rule. */
  readonly overrideReason?: string;
}

export interface PlanLine {
  readonly requestReference: string;
  readonly pupil: string;
  readonly schoolName: string;
  readonly type?: RequestType;
  readonly typeLabel: string;
  readonly training: string;
  /** « 1er févr. → 26 févr. (S5–S8) ». */
  readonly dates: string;
  /** ISO weeks it covers, for the filter: « 2027-S05 ». */
  readonly weeks: readonly string[];
  readonly isUrgent: boolean;
  /** Absent: no host in this plan. */
  readonly host?: PlanHost;
  /** Without a host: « Aucun hôte à sa portée » or « 3 places disputées par DEM-…, DEM-… ». */
  readonly whyNot?: string;
  /** How many hosts would suit it, were it alone. */
  readonly choiceCount: number;
  /** « Cette place est demandée par 4 élèves ; celui-ci n’avait pas d’autre solution. » */
  readonly note?: string;
}

export interface PlanView {
  /** Without a host first, then by school. */
  readonly lines: readonly PlanLine[];
  readonly placed: number;
  readonly total: number;
  /** « 21 placées sur 23 ; 2 sans hôte. » */
  readonly summary: string;
  /** « C’est le meilleur plan possible. » or « À 0,4 % du meilleur plan possible. » */
  readonly gap: string;
  /** Places taken by company, most first. */
  readonly companies: readonly {
    readonly companyReference: string;
    readonly companyName: string;
    readonly pupils: number;
    readonly requestReferences: readonly string[];
  }[];
  readonly schools: readonly { readonly schoolName: string; readonly placed: number; readonly total: number }[];
  /** Schools that go first at equal cost, with why: the memory of the shortage. */
  readonly memory: readonly string[];
  /** What changed since `previous`, when there was one. */
  readonly changes?: string;
  readonly isInterrupted: boolean;
  /** Absent from a plan that was not computed anew: it is under the wishes of the one before. */
  readonly ofSchools?: WishesOfSchools;
}

export interface PlanAlternative extends PlanHost {
  /** References of the requests that hold this host's places in the plan. */
  readonly displaces: readonly string[];
  /** « Libre » or « Prendrait la place de DEM-2026-0012 ». */
  readonly sentence: string;
}

/** The other hosts of a line, best first; when there is none, what would bring one, in sentences. */
export interface PlanAlternatives {
  readonly others: readonly PlanAlternative[];
  /** Those ranked below: only to be asked about. */
  readonly lower: readonly AskedHost[];
  /** Those set aside, the nearest to being possible first. */
  readonly setAside: readonly AskedHost[];
  /** All of them, those beyond the list too. */
  readonly setAsideCount: number;
  readonly help: readonly string[];
}

/** A host of which one may ask why not: ranked too low to be shown in full, or set aside. */
export interface AskedHost {
  readonly hostId: string;
  readonly companyName: string;
  readonly sentence: string;
}

/** « Pourquoi pas ce lieu pour cet élève ? » */
export interface WhyNotView {
  /** « Pourquoi pas Garage Exemple pour M. V. ? » */
  readonly question: string;
  /** In one sentence. */
  readonly answer: string;
  /** The pupil of the question first, then those who move, lose their host or find one. */
  readonly changes: readonly {
    readonly requestReference: string;
    readonly kind: 'asked' | 'moves' | 'loses' | 'gains';
    readonly sentence: string;
  }[];
  /** What it costs the whole; for a host set aside, whether one may go past it. */
  readonly whole: readonly string[];
  /** The plan with the pair can be kept. */
  readonly mayKeep: boolean;
  /** A rule sets the host aside: keeping it takes a motive. */
  readonly needsMotive?: true;
  /** Lines on screen that no longer hold: the answer starts from the plan without them. */
  readonly leftOut?: string;
}

/** The plan of such an answer, with the pair that is kept in it. */
export interface Arrangement {
  readonly view: PlanView;
  readonly kept: NamedPair;
}

/** A host to telephone for one place more. */
export interface PlaceHost {
  readonly companyReference: string;
  readonly companyName: string;
  readonly place: string;
  readonly phone?: string;
  /** It waits in « Appels » already. */
  readonly isInCalls: boolean;
}

/** What the reason of a call is made from. */
export interface PlaceToAsk {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly public?: Public;
  /** Pupils who would have a host. */
  readonly pupils: number;
}

/** One way of placing a pupil. */
export interface WayLine {
  /** « Rayon de 30 km au lieu de 20 » or « Une place de plus chez Garage Exemple ». */
  readonly title: string;
  /** Of these, what the school would have to accept. */
  readonly concessions: readonly string[];
  /** Who goes where, one sentence a pupil. */
  readonly sentences: readonly string[];
  readonly host?: PlaceHost;
}

/** « Que faudrait-il pour placer X ? »: the smallest sets, each solved again. */
export interface WaysView {
  readonly answer: string;
  readonly concessions: readonly WayLine[];
  readonly places: readonly WayLine[];
  /** A concession and a place, both needed. */
  readonly together: readonly WayLine[];
  /** Where the plan on screen leaves the pupil out for nothing: how the pupil is placed, and nobody is asked anything. */
  readonly asIs?: WayLine;
  readonly ask: PlaceToAsk;
  readonly leftOut?: string;
}

/** One line of the prospecting list. */
export interface WorthLine {
  /** « Restauration, Roanne ». */
  readonly title: string;
  /** « du 1er au 26 mars 2027, lycée professionnel ». */
  readonly when: string;
  /** « Une place de plus permettrait de placer au moins 1 élève ; deux places chez Garage Exemple, au moins 2 élèves. » */
  readonly worth: string;
  /** In the order in which to telephone. */
  readonly hosts: readonly PlaceHost[];
  /** Without a host, whom such a place would suit. */
  readonly pupils: readonly { readonly requestReference: string; readonly pupil: string }[];
  /** « Pour N. K., une seule des 3 places de cette liste suffirait. » */
  readonly oneIsEnough?: string;
  readonly ask: PlaceToAsk;
}

/** « Places à trouver »: what a place is worth. */
export interface WorthView {
  readonly lines: readonly WorthLine[];
  /** When there is no line, why. */
  readonly empty?: string;
  /** Pupils whom the plan on screen leaves out for nothing. */
  readonly notBest?: string;
  /** Pupils whose place nobody knows. */
  readonly nowhere?: string;
  readonly leftOut?: string;
}

/** « Changer moins de lignes »: what each further pupil costs in lines that move. */
export interface FrontierView {
  readonly points: readonly {
    readonly placed: number;
    readonly moved: number;
    readonly sentence: string;
    readonly pairs: readonly PlanPair[];
  }[];
  readonly help: string;
  readonly leftOut?: string;
}

/** The plan on screen, to be kept as a draft. */
export interface PlanToKeep {
  /** Every line, those without a host too; `isTicked` when a proposition would be made of it. */
  readonly lines: readonly (Pick<PlanPair, 'requestReference' | 'overrideReason'> & {
    readonly hostId?: string;
    readonly isTicked?: boolean;
  })[];
  readonly kept: readonly PlanPair[];
  readonly forbidden: readonly PlanPair[];
}

/** A pair with its names; `from` is the school that wishes it, `remark` the line on which it said so. */
export interface NamedPair extends PlanPair {
  readonly pupil: string;
  readonly companyName: string;
  readonly from?: string;
  readonly remark?: string;
}

export interface DraftLine {
  /** Names the draft: « PLN-2026-0001 ». */
  readonly reference: string;
  readonly title: string;
  /** « 21 placées sur 23 ; 2 sans hôte. » */
  readonly summary: string;
  /** « 2 avis à lire ». */
  readonly waiting?: string;
  /** What was taken from schools and this plan does not follow. */
  readonly unfollowed: readonly string[];
  /** What deleting it would do, read before it is done. */
  readonly deletion: readonly string[];
  /** Schools with a request that still looks for its host. */
  readonly schools: readonly {
    readonly key: string;
    readonly name: string;
    readonly lines: string;
    /** What it would read of them, and what it would not. */
    readonly reads: readonly string[];
    /** No line to show: nobody ticked any. */
    readonly isEmpty?: true;
    /** Addresses that would be written to; '' for nobody. */
    readonly to: string;
    readonly shared?: string;
  }[];
}

/** What a school says of a line of a plan that was shared with it. */
export interface RemarkLine {
  readonly reference: string;
  readonly draft: string;
  readonly sentence: string;
  readonly word?: string;
  readonly remark?: 'keep' | 'forbid';
  /** Why it comes late. */
  readonly late?: string;
  /** What was made of it; absent as long as it waits. */
  readonly decision?: string;
  /** It was taken and counts; the school has written further words, to be read. */
  readonly isReread?: true;
  /** Where it counts, once it is taken. */
  readonly effect?: string;
  readonly pair: NamedPair;
}

/** « Plans gardés ». */
export interface DraftsView {
  /** The last kept first. */
  readonly drafts: readonly DraftLine[];
  /** Those that wait first. */
  readonly remarks: readonly RemarkLine[];
}

/** A kept plan shown again. */
export interface OpenedDraft {
  readonly reference: string;
  readonly view: PlanView;
  readonly kept: readonly NamedPair[];
  readonly forbidden: readonly NamedPair[];
  /** Lines ticked or not when it was kept. */
  readonly ticks: readonly (PlanPair & { readonly isTicked: boolean })[];
  /** « 3 lignes ne tiennent plus : », then why, line by line. */
  readonly goneTitle?: string;
  readonly gone: readonly string[];
  /** Requests that came since. */
  readonly arrived?: string;
}

/** A kept plan, or pairs as they are on screen. */
export type PlanSide = { readonly draft: string } | { readonly pairs: readonly PlanPair[] };

export interface PlanComparison {
  readonly title: string;
  /** Those who lose first. */
  readonly changes: readonly {
    readonly requestReference: string;
    readonly kind: 'gains' | 'loses' | 'better' | 'worse' | 'moves';
    readonly sentence: string;
  }[];
  readonly whole: readonly string[];
  /** Schools with more or fewer pupils placed. */
  readonly schools: readonly string[];
  /** What was taken from schools and one of the two does not follow. */
  readonly unfollowed: readonly string[];
}

/** « Règles de répartition »: what a plan weighs, with cases solved by the engine. */
export interface PlanRulesView {
  readonly rules: readonly { readonly title: string; readonly text: string }[];
  readonly cases: readonly { readonly title: string; readonly given: string; readonly result: string; readonly why: string }[];
  readonly weights: readonly { readonly code: CriterionCode; readonly label: string; readonly value: string }[];
}

/** What a weight would change in the plan on screen. */
export interface WeightTrial extends Omit<PlanComparison, 'unfollowed'> {
  readonly notes: readonly string[];
  /** The plan with that weight. */
  readonly pairs: readonly PlanPair[];
}

export interface CreatedPlanView {
  /** « 21 propositions créées, 21 courriels à relire. » */
  readonly sentence: string;
  readonly created: number;
  /** Pairs that could not be created, with the reason. */
  readonly refused: readonly { readonly requestReference: string; readonly sentence: string }[];
  readonly messages: MessagesView;
}

/** Every call of the dialog; each one is a global function of the built script of the same name. */
export interface AllocationApi {
  solvePlan(wishes: PlanWishes): Reply<PlanView>;
  getAlternatives(requestReference: string, plan: readonly PlanPair[]): Reply<PlanAlternatives>;
  /** The plan with that pair and the fewest other changes; without a previous plan, asked of the plan of the day. */
  whyNotHost(asked: PlanPair, wishes: PlanWishes): Reply<WhyNotView>;
  /** The very plan of that answer, to be shown; writes nothing. */
  arrangeWith(asked: PlanPair, wishes: PlanWishes): Reply<Arrangement>;
  whatItTakes(requestReference: string, wishes: PlanWishes): Reply<WaysView>;
  placeWorth(wishes: PlanWishes): Reply<WorthView>;
  changeFrontier(wishes: PlanWishes): Reply<FrontierView>;
  /** Puts the companies in « Appels » with the reason; done again, it adds nothing. */
  askForPlaces(companyReferences: readonly string[], ask: PlaceToAsk): Reply<{ readonly sentence: string }>;
  /** Keeps the plan on screen in the register; done again, it adds nothing. */
  keepDraft(plan: PlanToKeep): Reply<{ readonly reference: string; readonly sentence: string; readonly drafts: DraftsView }>;
  getDrafts(): Reply<DraftsView>;
  openDraft(reference: string): Reply<OpenedDraft>;
  comparePlans(from: PlanSide, to: PlanSide): Reply<PlanComparison>;
  /** The lines of one school, in a message that waits to be reviewed. */
  shareDraft(reference: string, schoolKey: string): Reply<{ readonly sentence: string; readonly drafts: DraftsView }>;
  /** Shown nowhere any more; undoing the action brings it back. Done again, it changes nothing. */
  deleteDraft(reference: string): Reply<{ readonly sentence: string; readonly drafts: DraftsView }>;
  /** What becomes of a school's remark: only one that is taken counts in a plan. */
  decideRemark(reference: string, isTaken: boolean): Reply<DraftsView>;
  getPlanRules(): Reply<PlanRulesView>;
  /** Solved with that weight, and nothing is changed. */
  tryWeight(code: CriterionCode, value: string, wishes: PlanWishes): Reply<WeightTrial>;
  /**
   * Changes the weight in Paramètres.
   * @param wishes those of the plan on screen, which comes back as it is with that weight
   */
  applyWeight(
    code: CriterionCode,
    value: string,
    wishes: PlanWishes,
  ): Reply<{ readonly sentence: string; readonly plan: PlanView }>;
  /** Creates the propositions chosen; their messages wait to be reviewed. Done again, it adds nothing. */
  createPropositions(pairs: readonly PlanPair[]): Reply<CreatedPlanView>;
}
