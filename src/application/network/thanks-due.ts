/** Thanks that are due (E1, E3): who has helped a pupil of another school, and has not been told so. */
import { isHostOfOthers, THANKS_DAYS } from '../../domain/reminder/conditions';
import { addDays } from '../../domain/calendar/iso-date';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Facts, Subject } from '../../domain/reminder/reminder';
import { broughtLine } from '../../wording/emails/reminders/lines';
import { thanksWords } from '../../wording/sidebar/network-sentences';
import { inParts } from '../../wording/text/typography';
import { helperOf } from '../companies/bringer-of';
import type { NetworkLine } from '../network-api';
import type { Ports, Register } from '../ports';
import { factsOf, subjectOf } from '../reminders/facts';

/** In the order of the names of those who helped. Each line names the company that holds the pupil. */
export function thanksDue(register: Register, ports: Pick<Ports, 'clock'>): NetworkLine[] {
  const facts = factsOf(register, ports);
  return SEATED_PROPOSITION_STATUSES.flatMap((status) => register.where('propositions', 'status', status))
    .map((proposition) => subjectOf(register, proposition))
    .filter((subject) => isDue(subject, facts))
    .flatMap((subject): NetworkLine[] => {
      const helper = helperOf(register, subject, facts.today);
      if (helper === undefined || subject.company === undefined) return [];
      const how =
        helper.to === undefined
          ? thanksWords.noAddress
          : facts.days('bringer-thanks') === undefined
            ? thanksWords.switchedOff
            : thanksWords.leaves;
      return [
        {
          reference: subject.company.reference,
          sentence: helper.organisation,
          detail: inParts([broughtLine(subject.company.name, subject.request ?? {}), how]),
        },
      ];
    })
    .sort((a, b) => a.sentence.localeCompare(b.sentence, 'fr'));
}

const isDue = (subject: Subject, facts: Facts): boolean =>
  isHostOfOthers(subject) &&
  addDays(subject.request?.startsOn ?? '', THANKS_DAYS) >= facts.today &&
  !facts.said('bringer-thanks', subject.proposition?.reference ?? '').some(({ state }) => state === 'left');
