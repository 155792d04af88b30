/** A contribution comes in: its row is written once, what it gives goes where it belongs, and whoever sent it is answered. */
import { readAddresses } from '../../domain/contact/email';
import { normalisePhone } from '../../domain/contact/phone';
import { asksForAnimator, type Contribution, type ContributionKind } from '../../domain/network/contribution';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import { schoolAnswered } from '../../domain/school/recognise-school';
import { schoolName } from '../../domain/school/school';
import { joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { contributionDoubts, contributionToSee } from '../../wording/sidebar/contribution-sentences';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { contributionLabels } from '../../wording/labels/network';
import { refreshSolicitations } from '../companies/refresh-solicitations';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { answerContribution } from './answer-contribution';
import { shortLine, type Contributor, type Member, type ReceivedContribution, type Taken } from './received-contribution';
import { takeBranch } from './take-branch';

/** Gives the reference of its row. The same answer delivered again changes nothing. */
export function receiveContribution(register: Register, ports: Ports, received: ReceivedContribution): string {
  const known = register.where('contributions', 'originKey', received.originKey)[0];
  if (known !== undefined) return known.reference;
  const { member, doubts } = readMember(register, received.person);
  const kind = received.say ?? 'need';
  const taken: Taken =
    received.say === undefined ? { outcome: 'kept' } : takeBranch[received.say](register, ports, received, member);
  const reference = register.nextReference('contributions');
  const toCheck = joinWithin(
    [
      ...doubts,
      ...(received.say === undefined ? [contributionDoubts.noKind] : []),
      ...(taken.doubts ?? []),
      ...(asksForAnimator(taken.outcome) ? [contributionToSee(taken.outcome)] : []),
    ],
    TEXT_LIMITS.toCheck,
  );
  const contribution: Contribution = {
    reference,
    on: ports.clock.today(),
    kind,
    ...member,
    about: taken.about,
    requestReference: taken.requestReference,
    contactedOn: taken.contactedOn,
    result: taken.result,
    outcome: taken.outcome,
    word: joinWithin(
      [taken.word, received.word].map((text) => text && withoutPersonalDetailsOfPupils(kind, text)),
      TEXT_LIMITS.word,
    ),
    toCheck,
    originKey: received.originKey,
  };
  register.add('contributions', contribution);
  // One more solicitation, whoever made it.
  if (kind === 'approach' && taken.about !== undefined) refreshSolicitations(register, ports, taken.about);
  noteInJournal(register, ports, {
    action: journalActions.contributed,
    object: journalObjects.contribution,
    reference,
    after: contributionLabels[kind],
  });
  answerContribution(register, ports, contribution);
  return reference;
}

/** Names of companies and of the people to call are what is given here; in a need, a pupil may be named who must not be. */
const withoutPersonalDetailsOfPupils = (kind: ContributionKind, text: string): string =>
  kind === 'need' ? withoutPersonalDetails(text) : text;

function readMember(register: Register, person: Contributor): { readonly member: Member; readonly doubts: readonly string[] } {
  const typedEmail = shortLine(person.email);
  const reading = readAddresses(typedEmail ?? '');
  const email = reading.kind === 'one' ? reading.address : undefined;
  const named = shortLine(person.schoolName);
  const answer =
    named === undefined && person.chosenSchool === undefined
      ? undefined
      : schoolAnswered(named ?? '', { chosen: person.chosenSchool }, register.all('schools'));
  const school = answer?.kind === 'found' ? answer.school : undefined;
  const organisation = school === undefined ? (named ?? shortLine(person.organisation)) : schoolName(school);
  return {
    member: {
      name: shortLine(person.name),
      email: email ?? typedEmail,
      phone: normalisePhone(person.phone ?? '') ?? shortLine(person.phone),
      schoolUai: school?.uai,
      organisation,
    },
    doubts: [
      ...(email === undefined ? [contributionDoubts.noAddress(typedEmail)] : []),
      ...(organisation === undefined ? [contributionDoubts.nobody] : []),
      ...(named !== undefined && school === undefined ? [contributionDoubts.unknownSchool(named)] : []),
    ],
  };
}
