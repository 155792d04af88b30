/** What each kind of contribution does to the register. */
import type { ContributionKind } from '../../domain/network/contribution';
import type { Company } from '../../domain/company/company';
import { findSameCompany } from '../../domain/company/same-company';
import { isPressing } from '../../domain/network/need';
import { secureLink } from '../../domain/network/secure-link';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import { joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { contributionDoubts, namedCompanyLine } from '../../wording/sidebar/contribution-sentences';
import { bringCompany } from '../companies/bring-company';
import { companiesToRecognise } from '../intake/keep-company';
import type { Ports, Register } from '../ports';
import {
  possibleDay,
  shortLine,
  type Member,
  type NamedCompany,
  type ReceivedContribution,
  type Taken,
} from './received-contribution';
import { signUp } from './sign-up';

type Branch = (register: Register, ports: Ports, received: ReceivedContribution, member: Member) => Taken;

const shareCompany: Branch = (register, ports, { company, originKey }, member) => {
  if (company.hasConsented !== true) return { outcome: 'no-consent' };
  const until = possibleDay(company.reservedUntil);
  const { reference, isNew } = bringCompany(register, ports, company, originKey, {
    broughtByUai: member.schoolUai,
    ...(company.isReserved && member.schoolUai !== undefined ? { reservedForUai: member.schoolUai, reservedUntil: until } : {}),
  });
  if (reference === undefined) return { outcome: 'kept', doubts: [contributionDoubts.noCompanyName] };
  return {
    outcome: isNew ? 'company-added' : 'company-known',
    about: reference,
    doubts:
      company.isReserved && member.schoolUai === undefined
        ? [contributionDoubts.reservedForNobody]
        : company.isReserved && !isNew
          ? [contributionDoubts.reservedThoughKnown]
          : [],
  };
};

/** The company of the pool that is named, when there is no doubt which; nothing is added to the pool without its consent. */
function namedInPool(register: Register, named: NamedCompany): Company | undefined {
  const same = findSameCompany(named, companiesToRecognise(register, ''));
  return same.kind === 'none' ? undefined : same.company;
}

const noteApproach: Branch = (register, { clock }, { approach }) => {
  const company = namedInPool(register, approach);
  const today = clock.today();
  const day = possibleDay(approach.on) ?? today;
  return {
    outcome: company === undefined ? 'approach-unmatched' : 'approach-noted',
    about: company?.reference,
    // Nobody was asked tomorrow.
    contactedOn: day > today ? today : day,
    result: approach.result ?? 'waiting',
    ...(company === undefined ? { word: namedCompanyLine(approach) } : {}),
  };
};

const proposeResource: Branch = (register, { clock }, { resource }, member) => {
  const title = shortLine(resource.title);
  if (title === undefined) return { outcome: 'kept', doubts: [contributionDoubts.noTitle] };
  const link = shortLine(resource.link);
  const safe = link === undefined ? undefined : secureLink(link);
  const reference = register.nextReference('resources');
  register.add('resources', {
    reference,
    title,
    link: safe,
    publics: resource.publics,
    moment: resource.moment,
    theme: shortLine(resource.theme),
    authors: member.organisation,
    // Ready or not, it is read before it is published.
    state: resource.readiness === 'published' ? 'to-revise' : (resource.readiness ?? 'idea'),
    updatedOn: clock.today(),
  });
  return {
    outcome: 'resource-proposed',
    about: reference,
    doubts: link !== undefined && safe === undefined ? [contributionDoubts.unsafeLink(link)] : [],
  };
};

const noteNeed: Branch = (register, { clock }, { need, code }, member) => {
  const subject = shortLine(need.subject);
  if (subject === undefined) return { outcome: 'kept', doubts: [contributionDoubts.noSubject] };
  const stage = /\b(?:DEM|PRO)-\d{4}-\d{4,}\b/i.exec(`${need.stage ?? ''} ${code ?? ''}`)?.[0].toUpperCase();
  const isKnown = stage !== undefined && (register.find('requests', stage) ?? register.find('propositions', stage)) !== undefined;
  const reference = register.nextReference('needs');
  const description = joinWithin([need.description], TEXT_LIMITS.word);
  register.add('needs', {
    reference,
    from: member.organisation ?? member.name,
    email: member.email,
    subject: withoutPersonalDetails(subject),
    description: description && withoutPersonalDetails(description),
    kind: need.kind,
    state: 'new',
    stageReference: isKnown ? stage : undefined,
    on: clock.today(),
  });
  return {
    outcome: isPressing(need) ? 'support-noted' : 'need-noted',
    about: reference,
    doubts: shortLine(need.stage) !== undefined && !isKnown ? [contributionDoubts.unknownStage(shortLine(need.stage)!)] : [],
  };
};

/** Someone who knows a company: it joins the pool only when it has agreed, else its name waits for the animator. */
const offerHelp: Branch = (register, _ports, { code, help }) => {
  const reference = /\bDEM-\d{4}-\d{4,}\b/i.exec(`${code ?? ''} ${help.code ?? ''}`)?.[0].toUpperCase();
  const request = reference === undefined ? undefined : register.find('requests', reference);
  const company = namedInPool(register, help);
  const word = namedCompanyLine(help);
  if (request === undefined)
    return { outcome: 'kept', about: company?.reference, word, doubts: [contributionDoubts.unknownRequest] };
  return {
    outcome: OPEN_REQUEST_STATUSES.includes(request.status) ? 'help-noted' : 'help-not-needed',
    about: company?.reference,
    requestReference: request.reference,
    word,
  };
};

/** The link of the message names the company by a token that its school alone has. */
const release: Branch = (register, _ports, { code }) => {
  const token = code?.trim() ?? '';
  const company = token === '' ? undefined : register.where('companies', 'releaseToken', token)[0];
  if (company === undefined) return { outcome: 'release-unknown' };
  if (company.sharing === 'reserved')
    register.change('companies', company.reference, { sharing: 'network', reservedUntil: undefined, releaseToken: undefined });
  return { outcome: 'released', about: company.reference };
};

export const takeBranch: Readonly<Record<ContributionKind, Branch>> = {
  'share-company': shareCompany,
  approach: noteApproach,
  resource: proposeResource,
  need: noteNeed,
  'sign-up': signUp,
  help: offerHelp,
  release,
};
