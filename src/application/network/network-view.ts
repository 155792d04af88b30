/** « Réseau » in the panel: what waits, what is to come, who gives and who receives. */
import { isUnsettled, type Contribution } from '../../domain/network/contribution';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { alikeNeeds } from '../../domain/network/alike-needs';
import { isOpenNeed, isPressing } from '../../domain/network/need';
import type { Meeting, Need } from '../../domain/network/network';
import { isWanted, themesOf, type Theme } from '../../domain/network/themes';
import { publishedOf } from '../../domain/network/fitting-resources';
import { SECTORS } from '../../domain/training/sector';
import { holdsSeat, isToCome, seatsLeft } from '../../domain/network/sign-up';
import { sectorDemands } from '../../domain/network/sector-demand';
import { demandLine } from '../../wording/emails/network/sector-needs';
import { sectorLabels } from '../../wording/labels/lists';
import { schoolLedgers } from '../../domain/network/school-ledger';
import { mailableAddress } from '../../domain/contact/email';
import { schoolName } from '../../domain/school/school';
import { meetingLabel } from '../../wording/labels/meeting-label';
import { needKindLabels } from '../../wording/labels/network';
import { contributionSentence } from '../../wording/sidebar/contribution-sentences';
import { callDetail, callSentence, demandsInWords, ledgerSentence, needSentence } from '../../wording/sidebar/network-sentences';
import { registeredInWords } from '../../wording/sidebar/meeting-sentences';
import { askersInWords, madeInWords } from '../../wording/sidebar/theme-sentences';
import { hardshipSentence } from '../../wording/sidebar/hardship-sentences';
import { capitalised, inParts } from '../../wording/text/typography';
import type { Ports, Register } from '../ports';
import type { MeetingLine, NeedLine, NetworkLine, NetworkView, ThemeLine } from '../network-api';
import { hardshipsIn } from '../requests/hardships-in';
import { madeFor, referenceOf } from './made-for-theme';
import { callsIn } from './calls-in';
import { thanksDue } from './thanks-due';

/** Schools of which there is nothing to say are left out; longer lists are in the tabs. */
const SHOWN = 60;

export function networkView(register: Register, { clock }: Pick<Ports, 'clock'>): NetworkView {
  const today = clock.today();
  const needs = register.all('needs').filter(isOpenNeed);
  const meetings = register.all('meetings').filter((meeting) => isToCome(meeting, today));
  const resources = register.all('resources');
  const hardships = hardshipsIn(register);
  return {
    toSee: register.all('contributions').filter(isUnsettled).slice(0, SHOWN).map(toSeeLine),
    needs: byPressing(needs)
      .slice(0, SHOWN)
      .map((need) => needLine(need, needs)),
    themes: themesOf(needs)
      .filter(isWanted)
      .slice(0, SHOWN)
      .map((theme) => themeLine(register, theme, today)),
    meetings: [...meetings]
      .sort((a, b) => ((a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1))
      .map((meeting) => meetingLine(register, meeting)),
    calls: callsIn(register, today).map(({ request }) => ({
      reference: request.reference,
      sentence: callSentence(request, today),
      detail: inParts([
        hardshipSentence(hardships(request)),
        callDetail(register.where('contributions', 'requestReference', request.reference)),
      ]),
    })),
    demands: sectorDemands(register.all('requests'), today).map(({ sector, count, lines }) => ({
      reference: sector,
      sector,
      sentence: sectorLabels[sector],
      detail: demandsInWords(count),
      lines: lines.map(demandLine),
    })),
    thanks: thanksDue(register, { clock }).slice(0, SHOWN),
    members: register.where('schools', 'wantsCalls', true).length,
    published: publishedOf(resources).length,
    sectors: SECTORS.map((code) => ({ code, label: sectorLabels[code] })),
    toRead: resources
      .filter(({ state }) => state === 'to-revise')
      .map(({ reference, title, authors }) => ({
        reference,
        sentence: title,
        ...(authors === undefined ? {} : { detail: authors }),
      })),
    schools: schoolLines(register).slice(0, SHOWN),
    answers: [
      ...meetings.map((meeting) => ({ code: meeting.reference, label: meetingLabel({ ...meeting, place: undefined }) })),
      ...resources
        .filter(({ state, link }) => state === 'published' && link !== undefined)
        .map(({ reference, title }) => ({ code: reference, label: title })),
    ],
  };
}

const toSeeLine = (contribution: Contribution): NetworkView['toSee'][number] => ({
  reference: contribution.reference,
  sentence: contributionSentence(contribution),
  detail: [contribution.word, contribution.toCheck].filter((part) => part !== undefined).join('\n'),
  ...(contribution.requestReference === undefined ? {} : { requestReference: contribution.requestReference }),
  ...(contribution.about?.startsWith('ENT-') === true ? { companyReference: contribution.about } : {}),
});

/** Somebody waits during a stage: first. The others as they came. */
const byPressing = (needs: readonly Need[]): Need[] => [...needs].sort((a, b) => Number(isPressing(b)) - Number(isPressing(a)));

function needLine(need: Need, all: readonly Need[]): NeedLine {
  const to = mailableAddress(need.email);
  return {
    reference: need.reference,
    sentence: needSentence(need),
    // What presses is said by its badge.
    detail: [need.kind === undefined || isPressing(need) ? undefined : needKindLabels[need.kind], need.description]
      .filter((part) => part !== undefined)
      .join(' · '),
    state: need.state === 'taken' ? 'taken' : 'new',
    isPressing: isPressing(need),
    ...(to === undefined ? {} : { email: to }),
    alike: alikeNeeds(need, all).map(({ reference }) => reference),
  };
}

function themeLine(register: Register, theme: Theme, today: IsoDate): ThemeLine {
  const made = madeFor(register, theme.needs, today);
  const reference = referenceOf(made);
  return {
    reference: theme.needs[0]!.reference,
    sentence: capitalised(theme.subject),
    detail: askersInWords(theme),
    ...(reference === undefined
      ? {}
      : {
          made: {
            kind: made.meeting === undefined ? 'resource' : 'meeting',
            reference,
            sentence: madeInWords(made),
            joins: theme.needs.filter(({ linkedTo }) => linkedTo !== reference).length,
          },
        }),
  };
}

function meetingLine(register: Register, meeting: Meeting): MeetingLine {
  const registrations = register.where('registrations', 'meetingReference', meeting.reference);
  const waiting = registrations.filter(({ state }) => state === 'waiting').length;
  return {
    reference: meeting.reference,
    sentence: meetingLabel(meeting),
    detail: registeredInWords(registrations.filter(holdsSeat).length, meeting.places, waiting),
    isFull: seatsLeft(meeting, registrations) === 0,
  };
}

/** In the order of their names: thanks, and no league table. */
function schoolLines(register: Register): NetworkLine[] {
  const ledgers = schoolLedgers({
    companies: register.all('companies'),
    contributions: register.all('contributions'),
    requests: register.all('requests'),
    propositions: register.all('propositions'),
  });
  return register
    .all('schools')
    .flatMap((school) => {
      const ledger = ledgers.get(school.uai);
      return ledger === undefined
        ? []
        : [{ reference: school.uai, sentence: schoolName(school), detail: ledgerSentence(ledger) }];
    })
    .sort((a, b) => a.sentence.localeCompare(b.sentence, 'fr'));
}
