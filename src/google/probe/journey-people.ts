/** The invented people of the journeys and what they answer in the forms. */
import { OFFER_SHARING, OFFER_WHEN } from '../../register/forms/offer-form';
import { OTHER_DATES } from '../../register/forms/request-form';
import {
  ageBracketLabels,
  levelLabels,
  minorsPolicyLabels,
  publicLabels,
  requesterRoleLabels,
  requestTypeLabels,
  sectorLabels,
  transportLabels,
} from '../../wording/labels/lists';
import { journeyWords } from '../../wording/probe/journey-texts';
import type { JourneyAnswers } from './journey-forms';

const { invented } = journeyWords;
const SECTOR = 'retail';

/** Address of the teacher; `stamp` makes the people of these journeys their own. */
export const teacherOf = (stamp: string): string => `enseignant.${stamp}@parcours.example`;
const hostOf = (stamp: string): string => `organisme.${stamp}@parcours.example`;

/** An organisation that takes visitors all year. */
export const offerOf = (stamp: string): JourneyAnswers => ({
  companyName: invented.company(stamp),
  address: invented.street,
  postalCode: invented.postalCode,
  commune: invented.commune,
  contactName: invented.host,
  contactJobTitle: requesterRoleLabels.other,
  contactEmail: hostOf(stamp),
  contactPhone: invented.phone,
  publics: publicLabels.other,
  minors: minorsPolicyLabels['all-ages'],
  sector: sectorLabels[SECTOR],
  [`activities-${SECTOR}`]: { otherwise: invented.activity },
  when: OFFER_WHEN.allYear,
  places: '1',
  sharing: OFFER_SHARING.network,
  consent: 'Oui',
});

/** A day's visit, for which no training is asked: every hub can be asked for one, whatever it teaches. */
export const requestOf = (stamp: string, day: string): JourneyAnswers => ({
  requesterName: invented.teacher,
  requesterRole: requesterRoleLabels.teacher,
  schoolName: { otherwise: '' },
  requesterEmail: teacherOf(stamp),
  type: requestTypeLabels.other,
  'level-other': levelLabels['terminale-pro'],
  period: OTHER_DATES,
  startsOn: day,
  endsOn: day,
  pupilInitials: 'X. Y.',
  ageBracket: ageBracketLabels['16-17'],
  commune: invented.commune,
  postalCode: invented.postalCode,
  radiusKm: '30',
  transport: transportLabels.car,
  contactedCount: '1',
  contactedCompanies: invented.nobody,
  consent: { otherwise: '' },
});
