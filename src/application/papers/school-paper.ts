/** The sheet of a school: its own requests, what it gave and what it received. Nothing of the pupils of others is in it. */
import { schoolYearOf, schoolYearSpan } from '../../domain/calendar/school-year';
import { isReserved, keeperOf } from '../../domain/company/reservation';
import { EMPTY_LEDGER, schoolLedgers, type SchoolLedger } from '../../domain/network/school-ledger';
import { promisedOn } from '../../domain/reminder/promised-answer';
import type { Facts } from '../../domain/reminder/reminder';
import type { Request } from '../../domain/request/request';
import { CLOSED_REQUEST_STATUSES, OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { schoolName, type School } from '../../domain/school/school';
import { classInWords, shortDatesInWords } from '../../wording/emails/request-in-words';
import { toDoLine } from '../../wording/emails/reminders/lines';
import { teacherStatus } from '../../wording/labels/teacher-statuses';
import { askedInNumbers, sharedAs } from '../../wording/pages/papers-page';
import { ledgerSentence } from '../../wording/sidebar/network-sentences';
import { plainDate } from '../../wording/text/dates';
import { capitalised } from '../../wording/text/typography';
import { triedAmong } from '../outbox/message-material';
import type { SchoolPaper } from '../papers-api';
import type { Ports, Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';
import { factsOf } from '../reminders/facts';

type Own = Pick<SchoolPaper, 'kind' | 'school' | 'requests' | 'toDo' | 'given' | 'received' | 'companies'>;
const GIVEN: readonly (keyof SchoolLedger)[] = ['companies', 'resources', 'helps', 'givenStages'];

export function schoolPaper(register: Register, ports: Pick<Ports, 'clock'>, school: School): Own {
  const today = ports.clock.today();
  const { startsOn } = schoolYearSpan(schoolYearOf(today));
  const facts = factsOf(register, ports);
  const own = register
    .where('requests', 'schoolUai', school.uai)
    .filter(({ receivedOn, status }) => receivedOn >= startsOn || !CLOSED_REQUEST_STATUSES.includes(status))
    .sort((a, b) => ((a.startsOn ?? '9999') < (b.startsOn ?? '9999') ? -1 : 1));
  const ledger = schoolLedgers({
    companies: register.all('companies'),
    contributions: register.all('contributions'),
    requests: register.all('requests'),
    propositions: register.all('propositions'),
  }).get(school.uai);
  return {
    kind: 'school',
    school: schoolName(school),
    requests: own.map((request) => requestRow(register, facts, request)),
    toDo: own.flatMap((request) => toDoLine(request) ?? []),
    given: partsOf(ledger, GIVEN),
    received: partsOf(ledger, ['receivedStages']),
    companies: register
      .where('companies', 'broughtByUai', school.uai)
      .filter(({ standing }) => standing !== 'closed')
      .map((company) =>
        sharedAs(company.name, isReserved(company, today) && keeperOf(company) === school.uai, company.reservedUntil),
      )
      .sort((a, b) => a.localeCompare(b, 'fr')),
  };
}

const partsOf = (ledger: SchoolLedger | undefined, parts: readonly (keyof SchoolLedger)[]): string[] =>
  ledger === undefined
    ? []
    : parts.flatMap((part) => {
        const sentence = ledgerSentence({ ...EMPTY_LEDGER, [part]: ledger[part] });
        return sentence === '' ? [] : [sentence];
      });

function requestRow(register: Register, facts: Facts, request: Request): SchoolPaper['requests'][number] {
  const { reference, pupilInitials = '', status } = request;
  const promise = OPEN_REQUEST_STATUSES.includes(status) ? promisedOn({ request }, facts) : undefined;
  return {
    reference,
    pupil: pupilInitials,
    stage: [classInWords(request), shortDatesInWords(request)].filter((part) => part !== '').join(', '),
    state: capitalised(teacherStatus(request)),
    asked: askedInNumbers(triedAmong(propositionsOf(register, reference))),
    promised: promise === undefined ? '' : plainDate(promise),
  };
}
