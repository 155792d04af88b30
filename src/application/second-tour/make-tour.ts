/** The requests without a host, as a file for another hub. */
import { asTourRequest, mayLeave } from '../../domain/second-tour/tour-requests';
import { sealedText, tourText, type TourHub, type TourRequest } from '../../domain/second-tour/tour-file';
import { settingsFrom } from '../../domain/settings/setting';
import { fold } from '../../domain/text/fold';
import { sha256 } from '../../domain/text/sha256';
import type { Request } from '../../domain/request/request';
import { journalActions, journalCounts } from '../../wording/labels/journal';
import { nothingToHandOn } from '../../wording/errors/action-errors';
import { tourFileName, tourRequestDetail, tourRequestSentence } from '../../wording/sidebar/second-tour-sentences';
import type { Ports, Register } from '../ports';
import type { SecondTourView, TourFileView } from '../second-tour-api';
import { problemOf } from '../user-problem';
import { callsInWords } from '../../wording/emails/reminders/lines';
import { noteFile } from './note-file';
import type { TourKeys } from './tour-keys';

/** Eight signs of the seal: enough to tell the requests of a hub apart, and nothing can be read in them. */
export const CODE_LENGTH = 8;

/**
 * What names a request in a file of a day; another day gives it another code. The secret is asked once, however many requests
 * there are.
 */
export function tourCodes(keys: TourKeys, issuedOn: string): (reference: string) => string {
  const secretOfDay = keys.seal(`codes ${issuedOn}`);
  return (reference) => sha256(`${secretOfDay} ${reference}`).slice(0, CODE_LENGTH);
}

export function tourHub(register: Register, { hubId }: TourKeys): TourHub {
  const { hubName, animatorName, animatorPhone } = settingsFrom(register.all('settings'));
  return {
    id: hubId,
    name: hubName.slice(0, 200),
    contact: [animatorName, animatorPhone]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 200),
  };
}

const leaving = (register: Register, today: string): readonly Request[] =>
  register
    .all('requests')
    .filter((request) => mayLeave(request, register.where('propositions', 'requestReference', request.reference), today));

/** By their codes: the order of the file tells nothing of the order of the register. */
function coded(requests: readonly Request[], keys: TourKeys, today: string): TourRequest[] {
  const codeOf = tourCodes(keys, today);
  return requests.map((request) => asTourRequest(request, codeOf(request.reference))).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Writes nothing. */
export function secondTourView(register: Register, { clock }: Pick<Ports, 'clock'>, keys: TourKeys): SecondTourView {
  return {
    lines: coded(leaving(register, clock.today()), keys, clock.today()).map((line) => ({
      code: line.code,
      sentence: tourRequestSentence(line),
      detail: tourRequestDetail(line),
    })),
  };
}

/** Throws a UserProblem when every request has a host or is being asked for. */
export function makeTour(register: Register, ports: Ports, keys: TourKeys): TourFileView {
  const today = ports.clock.today();
  const requests = coded(leaving(register, today), keys, today);
  if (requests.length === 0) throw problemOf(nothingToHandOn);
  const hub = tourHub(register, keys);
  const seal = keys.seal(
    sealedText(
      hub.id,
      today,
      requests.map(({ code }) => code),
    ),
  );
  noteFile(register, ports, journalActions.tourMade, journalCounts.requests(requests.length), seal.slice(0, CODE_LENGTH));
  return {
    fileName: tourFileName('requests', fold(hub.name).replace(/ /g, '-'), today),
    text: tourText({ kind: 'requests', hub, issuedOn: today, requests, seal }, keys.digest),
    sentence: callsInWords(requests.length),
  };
}
