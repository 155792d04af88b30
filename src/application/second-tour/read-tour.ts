/** A file of the second tour comes in: another hub's requests, or its answer to this hub's own. */
import { addDays } from '../../domain/calendar/iso-date';
import { readTourFile } from '../../domain/second-tour/read-tour-file';
import {
  sealedText,
  type TourAnswer,
  type TourFile,
  type TourOffer,
  type TourRequests,
} from '../../domain/second-tour/tour-file';
import { ANSWERS_LAST_DAYS, REQUESTS_LAST_DAYS } from '../../domain/second-tour/tour-requests';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import type { Request } from '../../domain/request/request';
import { tourProblems } from '../../wording/errors/tour-errors';
import { tourNotes, tourOfferSentence, tourTitles } from '../../wording/sidebar/second-tour-sentences';
import { requestLines } from '../../wording/sidebar/card-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import type { Ports, Register } from '../ports';
import type { ReadTour, TourReply } from '../second-tour-api';
import { problemOf } from '../user-problem';
import { guestPlaces, questionView } from './answer-tour';
import { tourCodes } from './make-tour';
import type { TourKeys } from './tour-keys';

/** Throws a UserProblem for a file that is none, changed, of one's own, too old, or an answer to a file that was never given. */
export function openTour(typed: string, today: string, keys: TourKeys): TourFile {
  const file = readTourFile(typed, keys.digest);
  if (typeof file === 'string') throw problemOf(tourProblems[file]);
  if (file.issuedOn > addDays(today, 1)) throw problemOf(tourProblems.odd);
  if (file.kind === 'requests') {
    if (file.hub.id === keys.hubId) throw problemOf(tourProblems.ownRequests);
    if (file.issuedOn < addDays(today, -REQUESTS_LAST_DAYS)) throw problemOf(tourProblems.old(file.issuedOn, file.hub.name));
    return file;
  }
  const { answers } = file;
  if (file.hub.id === keys.hubId) throw problemOf(tourProblems.ownAnswer);
  if (answers.hubId !== keys.hubId) throw problemOf(tourProblems.forAnother(file.hub.name));
  if (answers.seal !== keys.seal(sealedText(answers.hubId, answers.issuedOn, answers.codes)))
    throw problemOf(tourProblems.neverGiven(file.hub.name));
  if (file.offers.some(({ code }) => !answers.codes.includes(code))) throw problemOf(tourProblems.neverGiven(file.hub.name));
  if (answers.issuedOn < addDays(today, -ANSWERS_LAST_DAYS)) throw problemOf(tourProblems.old(answers.issuedOn, file.hub.name));
  return file;
}

/** Writes nothing. Throws as `openTour`. */
export function readTour(register: Register, ports: Ports, keys: TourKeys, typed: string): ReadTour {
  const file = openTour(typed, ports.clock.today(), keys);
  return file.kind === 'requests' ? asked(register, ports, file) : answered(register, keys, file);
}

const asked = (register: Register, ports: Ports, file: TourRequests): ReadTour =>
  questionView(file, guestPlaces(register, ports, file), ports.clock.today());

interface OfferedPlace {
  readonly offer: TourOffer;
  readonly request: Request;
  readonly originKey: string;
}

/** The places of an answer, each with the request of this hub that it is for. */
function offeredPlaces(register: Register, keys: TourKeys, { hub, answers, offers }: TourAnswer): OfferedPlace[] {
  const codeOf = tourCodes(keys, answers.issuedOn);
  const requestOf = new Map(register.all('requests').map((request) => [codeOf(request.reference), request] as const));
  return offers.flatMap((offer) => {
    const request = requestOf.get(offer.code);
    return request === undefined
      ? []
      : [{ offer, request, originKey: `tour ${hub.id} ${answers.issuedOn} ${offer.code} ${offer.offer}` }];
  });
}

function answered(register: Register, keys: TourKeys, file: TourAnswer): TourReply {
  const places = offeredPlaces(register, keys, file);
  const sought = places.filter(({ request }) => OPEN_REQUEST_STATUSES.includes(request.status));
  return {
    kind: 'answer',
    title: tourTitles.answer(file.hub.name, file.issuedOn),
    contact: file.hub.contact,
    lines: sought.map(({ offer, request, originKey }) => ({
      code: offer.code,
      requestReference: request.reference,
      sentence: `${request.reference} · ${tourOfferSentence(offer)}`,
      detail: requestLines(request)[0] ?? '',
      isNoted: register.where('contributions', 'originKey', originKey).length > 0,
    })),
    notes: tourNotes.answer({
      offers: file.offers.length,
      settled: places.length - sought.length,
      unknown: file.offers.length - places.length,
    }),
  };
}

/** Notes each place that is still of use as a help to see to: in *Aujourd'hui*, *Réseau* and on the card of its request. */
export function noteTour(register: Register, ports: Ports, keys: TourKeys, typed: string): ReadTour {
  const file = openTour(typed, ports.clock.today(), keys);
  if (file.kind === 'requests') throw problemOf(tourProblems.notAnswer);
  const fresh = offeredPlaces(register, keys, file).filter(
    ({ request, originKey }) =>
      OPEN_REQUEST_STATUSES.includes(request.status) && register.where('contributions', 'originKey', originKey).length === 0,
  );
  for (const { offer, request, originKey } of fresh)
    register.add('contributions', {
      reference: register.nextReference('contributions'),
      on: ports.clock.today(),
      kind: 'help',
      organisation: file.hub.name,
      name: file.hub.contact,
      requestReference: request.reference,
      outcome: 'help-noted',
      word: tourNotes.toDo(tourOfferSentence(offer), file.hub.contact),
      originKey,
    });
  if (fresh.length > 0)
    noteInJournal(register, ports, {
      action: journalActions.tourNoted,
      object: journalObjects.hub,
      reference: '',
      after: journalCounts.places(fresh.length),
    });
  return answered(register, keys, file);
}
