/** What this hub could offer to another one's requests, and the file that says so. */
import { plannedAt } from './own-plan';
import { addDays } from '../../domain/calendar/iso-date';
import { firstDayOf, placesForGuests, type GuestPlaces } from '../../domain/second-tour/tour-requests';
import { tourText, type TourRequests } from '../../domain/second-tour/tour-file';
import { recogniseTraining } from '../../domain/training/recognise-training';
import { fold } from '../../domain/text/fold';
import { tourProblems } from '../../wording/errors/tour-errors';
import { journalActions, journalCounts } from '../../wording/labels/journal';
import {
  placesInWords,
  tourFileName,
  tourNotes,
  tourOfferSentence,
  tourRequestDetail,
  tourRequestSentence,
  tourTitles,
} from '../../wording/sidebar/second-tour-sentences';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import type { TourFileView, TourQuestion } from '../second-tour-api';
import { problemOf } from '../user-problem';
import { CODE_LENGTH, tourHub } from './make-tour';
import { noteFile } from './note-file';
import type { TourKeys } from './tour-keys';

const isToCome = (guest: Parameters<typeof firstDayOf>[0], today: string): boolean => firstDayOf(guest) > addDays(today, -1);

/** Places for the guests whose stage is to come. */
export function guestPlaces(register: Register, ports: Ports, file: TourRequests): GuestPlaces[] {
  const today = ports.clock.today();
  const context = matchContextOf(register, today);
  const trainings = register.all('trainings');
  return placesForGuests(
    file.requests.filter((guest) => isToCome(guest, today)),
    context,
    {
      trainingCodeOf: (name) => {
        const found = recogniseTraining(name, trainings);
        return found.kind === 'found' ? found.training.code : undefined;
      },
      pointOf: (typed) => {
        const [, postalCode, commune = typed] = /^(\d{5}) (.*)$/.exec(typed) ?? [];
        const place = ports.gazetteer.locate({ commune, ...(postalCode === undefined ? {} : { postalCode }) });
        return place.kind === 'found' ? place.point : undefined;
      },
      plannedAt: plannedAt(context, ports.hasTimeLeft),
    },
  );
}

const idOf = ({ code, offer }: { readonly code: string; readonly offer: string }): string => `${code} ${offer}`;

export const questionView = (file: TourRequests, places: readonly GuestPlaces[], today: string): TourQuestion => ({
  kind: 'requests',
  title: tourTitles.requests(file.hub.name, file.issuedOn),
  lines: places.map(({ guest, offers }) => ({
    code: guest.code,
    sentence: tourRequestSentence(guest),
    detail: tourRequestDetail(guest),
    offers: offers.map((offer) => ({ id: idOf(offer), sentence: tourOfferSentence(offer) })),
  })),
  notes: tourNotes.requests(file.requests.filter((guest) => !isToCome(guest, today)).length),
});

/** Throws a UserProblem when nothing was chosen, or nothing of it is free any more. Names no host. */
export function answerTour(
  register: Register,
  ports: Ports,
  keys: TourKeys,
  { file, chosen }: { readonly file: TourRequests; readonly chosen: readonly string[] },
): TourFileView {
  const today = ports.clock.today();
  const offers = guestPlaces(register, ports, file)
    .flatMap((one) => one.offers)
    .filter((offer) => chosen.includes(idOf(offer)));
  if (offers.length === 0) throw problemOf(tourProblems.nothingOffered);
  const hub = tourHub(register, keys);
  const text = tourText(
    {
      kind: 'answer',
      hub,
      issuedOn: today,
      answers: {
        hubId: file.hub.id,
        issuedOn: file.issuedOn,
        codes: file.requests.map(({ code }) => code),
        seal: file.seal,
      },
      offers,
    },
    keys.digest,
  );
  const print = keys.digest(text).slice(0, CODE_LENGTH);
  noteFile(register, ports, journalActions.tourAnswered, journalCounts.places(offers.length), print);
  return {
    fileName: tourFileName('answer', fold(hub.name).replace(/ /g, '-'), today),
    text,
    sentence: placesInWords(offers.length),
  };
}
