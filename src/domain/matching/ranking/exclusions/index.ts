/** The table of exclusions, in the order in which they are told. */
import type { Pair } from '../../pairing/pair';
import { ageLaw } from './age-law';
import { alreadyAsked } from './already-asked';
import { askedBySchool } from './asked-by-school';
import { datesOutside } from './dates-outside';
import { datesUnknown } from './dates-unknown';
import type { Exclusion, ExclusionCode, ExclusionDetails, ExclusionRule } from './exclusion';
import { hostInactive } from './host-inactive';
import { legalQuotaReached } from './legal-quota';
import { linkedSiteAsked } from './linked-site-asked';
import { minorRefused } from './minor-refused';
import { noPlace } from './no-place';
import { overSolicited } from './over-solicited';
import { placeUnknown } from './place-unknown';
import { publicRefused } from './public-refused';
import { sectorUnrelated } from './sector-unrelated';
import { sharingReserved } from './sharing-reserved';
import { tooFar } from './too-far';
import { tutorFull } from './tutor-full';
import { under16Refused } from './under-16-refused';

/** Complete by type: a code without its rule does not compile. */
const RULE_BY_CODE: { readonly [Code in ExclusionCode]: ExclusionRule<Code> } = {
  'host-inactive': hostInactive,
  'sharing-reserved': sharingReserved,
  'public-refused': publicRefused,
  'minor-refused': minorRefused,
  'under-16-refused': under16Refused,
  'age-law': ageLaw,
  'dates-outside': datesOutside,
  'no-place': noPlace,
  'legal-quota': legalQuotaReached,
  'tutor-full': tutorFull,
  'too-far': tooFar,
  'over-solicited': overSolicited,
  'already-asked': alreadyAsked,
  'asked-by-school': askedBySchool,
  'linked-site-asked': linkedSiteAsked,
  'sector-unrelated': sectorUnrelated,
  'dates-unknown': datesUnknown,
  'place-unknown': placeUnknown,
};

/** The rules as rows, in the order of the table. */
const EXCLUSIONS = Object.values(RULE_BY_CODE) as unknown as readonly ExclusionRule[];

/** Every code, in the order of the table. */
export const EXCLUSION_CODES = Object.keys(RULE_BY_CODE) as ExclusionCode[];

const mayOverride = (rule: ExclusionRule, details: ExclusionDetails[ExclusionCode]): boolean =>
  typeof rule.mayOverride === 'boolean'
    ? rule.mayOverride
    : (rule.mayOverride as (found: ExclusionDetails[ExclusionCode]) => boolean)(details);

const judged = (rule: ExclusionRule, pair: Pair): Exclusion | undefined => {
  const details = rule.applies(pair);
  return details && ({ code: rule.code, kind: rule.kind, mayOverride: mayOverride(rule, details), details } as Exclusion);
};

/** Every exclusion that applies to the pair, in the order of the table; empty when the host can be ranked. */
export const exclusionsOf = (pair: Pair): Exclusion[] =>
  EXCLUSIONS.map((rule) => judged(rule, pair)).filter((exclusion) => exclusion !== undefined);

/** Judged by what is used of a limit, or by going through names: asked of the few pairs that nothing simpler sets aside. */
const COSTLY: readonly ExclusionCode[] = [
  'dates-outside',
  'no-place',
  'legal-quota',
  'tutor-full',
  'over-solicited',
  'linked-site-asked',
  'asked-by-school',
];
/** Set most pairs aside, by one look. */
const TELLING: readonly ExclusionCode[] = ['public-refused', 'too-far', 'sector-unrelated', 'dates-unknown'];
const effort = ({ code }: ExclusionRule): number => Number(COSTLY.includes(code)) - Number(TELLING.includes(code));
const EASIEST_FIRST = [...EXCLUSIONS].sort((a, b) => effort(a) - effort(b));

/** True as soon as one exclusion applies: for the many pairs of which only the outcome matters. */
export function isExcluded(pair: Pair): boolean {
  for (const rule of EASIEST_FIRST) if (rule.applies(pair) !== undefined) return true;
  return false;
}

/** The pairs that no exclusion sets aside, in their order: rule by rule, which is faster than pair by pair for many. */
export function notExcluded(pairs: readonly Pair[]): Pair[] {
  const left = [...pairs];
  for (const rule of EASIEST_FIRST) keepWithout(rule, left);
  return left;
}

/** In place: a list of its own for each rule costs more than the rules. */
function keepWithout({ applies }: ExclusionRule, pairs: Pair[]): void {
  let kept = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at]!;
    if (applies(pair) === undefined) pairs[kept++] = pair;
  }
  pairs.length = kept;
}

/** Says of a pair whether an exclusion applies, where these no longer would. */
export function excludedBut(mended: readonly ExclusionCode[]): (pair: Pair) => boolean {
  const rules = EASIEST_FIRST.filter(({ code }) => !mended.includes(code));
  return (pair) => {
    for (let at = 0; at < rules.length; at += 1) if (rules[at]!.applies(pair) !== undefined) return true;
    return false;
  };
}

/** Rules that the animator may never go past, or not always: the only ones that still matter once a first exclusion is found. */
const BINDING = EXCLUSIONS.filter((rule) => rule.mayOverride !== true);

export interface Verdict {
  readonly first: Exclusion;
  /** May the animator go past the first exclusion and every other one? */
  readonly mayOverride: boolean;
}

/** The first exclusion in the order of the table; `undefined` when the host can be ranked. */
export function verdictOf(pair: Pair): Verdict | undefined {
  for (const rule of EXCLUSIONS) {
    const first = judged(rule, pair);
    if (first)
      return { first, mayOverride: first.mayOverride && BINDING.every((other) => judged(other, pair)?.mayOverride !== false) };
  }
  return undefined;
}
