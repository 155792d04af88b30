/**
 * What is wrong with what the rows say together: limits passed, statuses that the journal denies, values to fill, addresses that
 * no mail reaches.
 */
import { addDays } from '../../domain/calendar/iso-date';
import { normaliseEmail } from '../../domain/contact/email';
import type { Message } from '../../domain/message/message';
import { statusesByJournal } from '../../domain/journal/rebuild-statuses';
import { LIVING_TABLES, recordedStatus, type LivingTable } from '../../domain/lifecycle/living';
import { overbooked as findOverbooked } from '../../domain/matching/seats/overbooked';
import { unreadableValues as findUnreadable } from '../../domain/matching/pool/unreadable';
import type { Records } from '../../domain/records';
import { yearlyValuesToFill } from '../../domain/rules/yearly-values';
import { settingsFrom } from '../../domain/settings/setting';
import { journalActions, livingStatusLabel } from '../../wording/labels/journal';
import { yearlyValueSentence } from '../../wording/labels/yearly-values';
import { plainDate } from '../../wording/text/dates';
import { sentenceOfOverbooked } from '../../wording/reasons/seat-sentences';
import { keyLabel, upkeepTexts } from '../../wording/upkeep/problem-sentences';
import { limitHubOf } from '../matching/match-context-of';
import { forgottenMessages } from '../outbox/left-messages';
import type { LeftMessage, Register } from '../ports';
import { alive } from './alive';
import type { Problem } from './problem';

export const overbooked = (register: Register, today: string): Problem[] =>
  findOverbooked(limitHubOf(register, today)).map((found) => ({
    ...(found.offerReference === undefined
      ? { table: 'companies' as const, key: found.companyReference }
      : { table: 'offers' as const, key: found.offerReference }),
    sentence: upkeepTexts.overbooked(
      found.offerReference ?? found.companyReference,
      register.find('companies', found.companyReference)?.name ?? '',
      sentenceOfOverbooked(found),
    ),
    gesture: upkeepTexts.seePropositions(found.propositionReferences),
  }));

export const unreadableValues = (register: Register): Problem[] =>
  findUnreadable({
    requests: alive(register, 'requests'),
    offers: alive(register, 'offers'),
    companies: alive(register, 'companies'),
    propositions: alive(register, 'propositions'),
    rules: register.all('rules'),
    settings: settingsFrom(register.all('settings')),
  }).map(({ table, key, field, value }) => ({
    table,
    key,
    sentence: upkeepTexts.notCounted(keyLabel(table, key), register.header(table, field), value),
    gesture: upkeepTexts.retype,
  }));

/** A message under way is only passing. */
const isPassing = (table: LivingTable, record: Records[LivingTable]): boolean =>
  table === 'messages' && (record as Message).status === 'sending';

export function statusesAgainstJournal(register: Register): Problem[] {
  const told = statusesByJournal(register.all('journal'));
  return LIVING_TABLES.flatMap((table) =>
    (register.all(table) as readonly Records[LivingTable][]).flatMap((record): Problem[] => {
      const label = livingStatusLabel(table, recordedStatus(table, record));
      const byJournal = told.get(record.reference);
      if (byJournal === undefined || byJournal === label || isPassing(table, record)) return [];
      return [
        {
          table,
          key: record.reference,
          sentence: upkeepTexts.statusDiffers(record.reference, label, byJournal),
          gesture: upkeepTexts.chooseStatus,
          mend: { kind: 'follow-journal' },
        },
      ];
    }),
  );
}

export const yearlyValues = (register: Register, today: string): Problem[] =>
  yearlyValuesToFill(settingsFrom(register.all('settings')), register.all('rules'), today).map((value) => ({
    table: value.kind === 'rule' ? 'rules' : 'settings',
    key: value.kind === 'rule' ? value.code : 'secondeStart',
    sentence: yearlyValueSentence(value),
    gesture: '',
  }));

/** Days for which an answer that belongs to nothing is shown. */
const LOST_FOR_DAYS = 21;

/** What is said of each. */
const LOST: Readonly<Partial<Record<string, (typeof upkeepTexts.lost)[keyof typeof upkeepTexts.lost]>>> = {
  [journalActions.answerWithoutProposition]: upkeepTexts.lost.answer,
  [journalActions.reviewWithoutStage]: upkeepTexts.lost.review,
};

/**
 * Answers and reviews that no proposition knows: a link altered, a row removed. What was said stands in the tab of raw answers.
 */
export const lostAnswers = (register: Register, today: string): Problem[] =>
  register
    .all('journal')
    .filter(({ at }) => at.slice(0, 10) >= addDays(today, -LOST_FOR_DAYS))
    .flatMap(({ action, key = '', at }): Problem[] => {
      const said = LOST[action];
      return said === undefined
        ? []
        : [{ table: 'journal', key, sentence: said.sentence(plainDate(at.slice(0, 10))), gesture: said.gesture }];
    });

/** Mails that have left and are in no row any more: the sheet was brought back to an older version, or rows were deleted. */
export function forgottenMails(register: Register, left: readonly LeftMessage[]): Problem[] {
  const forgotten = left.length === 0 ? [] : forgottenMessages(left, register.all('messages'));
  const since = forgotten.map(({ on }) => on).sort()[0];
  return since === undefined
    ? []
    : [
        {
          table: 'messages',
          key: '',
          sentence: upkeepTexts.forgottenMails(forgotten.length, plainDate(since)),
          gesture: upkeepTexts.seeSent,
        },
      ];
}

const isMailable = (address: string | undefined): boolean =>
  address === undefined || address.trim() === '' || address.split(',').every((one) => normaliseEmail(one) !== undefined);

/** Addresses that no message can reach; they are not quoted. */
export const badAddresses = (register: Register): Problem[] => [
  ...alive(register, 'messages')
    .filter(({ to, cc }) => to.trim() === '' || !isMailable(to) || !isMailable(cc))
    .map(({ reference }) => ({
      table: 'messages' as const,
      key: reference,
      sentence: upkeepTexts.messageNowhere(reference),
      gesture: upkeepTexts.correctAddress,
    })),
  ...(['contacts', 'companies'] as const).flatMap((table) =>
    (alive(register, table) as readonly { readonly reference: string; readonly email?: string }[])
      .filter(({ email }) => !isMailable(email))
      .map(({ reference }) => ({
        table,
        key: reference,
        sentence: upkeepTexts.badAddress(reference),
        gesture: upkeepTexts.correctAddress,
      })),
  ),
  ...alive(register, 'requests')
    .filter(({ requesterEmail }) => !isMailable(requesterEmail))
    .map(({ reference }) => ({
      table: 'requests' as const,
      key: reference,
      sentence: upkeepTexts.badAddress(reference),
      gesture: upkeepTexts.correctAddress,
    })),
];
