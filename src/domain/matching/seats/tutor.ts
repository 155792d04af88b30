/** Who follows a pupil: a tutor is known by a name, within a company. */
import type { Offer } from '../../offer/offer';
import type { Proposition } from '../../proposition/proposition';
import { fold } from '../../text/fold';

/** A name made comparable; `undefined` for no name. */
export function tutorKeyOf(name: string | undefined): string | undefined {
  const key = name === undefined ? '' : fold(name);
  return key === '' ? undefined : key;
}

/** The tutor of a seat: the one named in the host's answer, else the offer's. */
export const tutorOfSeat = (
  { tutorName }: Pick<Proposition, 'tutorName'>,
  offer: Pick<Offer, 'tutorName'> | undefined,
): string | undefined => (tutorKeyOf(tutorName) === undefined ? offer?.tutorName : tutorName);

/** Key of a tutor: the same name at two companies is two people. */
export const tutorOf = (companyReference: string, tutorKey: string): string => `${companyReference}/${tutorKey}`;

/** The company of a tutor's key: a comparable name has no stroke. */
export const companyOfTutor = (tutor: string): string => tutor.slice(0, tutor.lastIndexOf('/'));
