/** The statuses that are spoken of together, and the page on which the tables are read. */
import { readFileSync } from 'node:fs';
import { lifecyclesPage } from '../../tools/docs/lifecycles-page';
import type { Company } from '../../src/domain/company/company';
import { COMPANY_STANDINGS } from '../../src/domain/company/company-standing';
import { isLiving, LIVING_TABLES, recordedStatus, STATUS_FIELD } from '../../src/domain/lifecycle/living';
import {
  isDoubtful,
  isInHand,
  isReminder,
  MESSAGE_STATUSES,
  TEMPLATE_CODES,
  templateKey,
  TO_TEACHERS,
  UNFINISHED_MESSAGE_STATUSES,
  UNSENT_MESSAGE_STATUSES,
} from '../../src/domain/message/message';
import { OFFER_STATUSES, RANKED_OFFER_STATUSES, SEATED_OFFER_STATUSES } from '../../src/domain/offer/offer-status';
import {
  LIVE_PROPOSITION_STATUSES,
  PROPOSITION_STATUSES,
  SEATED_PROPOSITION_STATUSES,
} from '../../src/domain/proposition/proposition-status';
import { DUE_LIST } from '../../src/domain/reminder/due-list';
import type { Request } from '../../src/domain/request/request';
import {
  BEFORE_STAGE_STATUSES,
  CLOSED_REQUEST_STATUSES,
  isUnsigned,
  OPEN_REQUEST_STATUSES,
  PLACED_REQUEST_STATUSES,
  REQUEST_LIFECYCLE,
  wasPlaced,
} from '../../src/domain/request/request-status';

const REQUESTS = REQUEST_LIFECYCLE.statuses;

test('the tables say what docs/lifecycles.md says: statuses, events, reasons, guards and effects in their order', () => {
  expect(lifecyclesPage()).toBe(readFileSync('docs/lifecycles.md', 'utf8'));
});

test('a request is open, incomplete, placed or closed, and nothing else', () => {
  expect([...OPEN_REQUEST_STATUSES, 'to-complete', ...PLACED_REQUEST_STATUSES, ...CLOSED_REQUEST_STATUSES].sort()).toEqual(
    [...REQUESTS].sort(),
  );
  expect(OPEN_REQUEST_STATUSES).toEqual(['new', 'searching', 'proposed']);
  expect(CLOSED_REQUEST_STATUSES).toEqual(['finished', 'cancelled', 'unplaced', 'interrupted']);
});

test('a pupil was placed from the host’s yes on, also once the stage is over or was cut short', () => {
  expect(REQUESTS.filter(wasPlaced)).toEqual([...PLACED_REQUEST_STATUSES, 'finished', 'interrupted']);
  expect(PLACED_REQUEST_STATUSES).toEqual([...BEFORE_STAGE_STATUSES, 'in-progress']);
});

test('papers are to be gathered until all have signed, before the stage', () => {
  expect(REQUESTS.filter(isUnsigned)).toEqual(['placed', 'convention-pending']);
  expect(BEFORE_STAGE_STATUSES).toEqual(['placed', 'convention-pending', 'convention-signed']);
});

test('a proposition waits while it is to be sent, sent or reminded; it holds a seat once it is accepted', () => {
  expect(LIVE_PROPOSITION_STATUSES).toEqual(['to-send', 'sent', 'reminded']);
  expect(SEATED_PROPOSITION_STATUSES).toEqual(['accepted', 'confirmed']);
  expect(PROPOSITION_STATUSES).toEqual([
    ...LIVE_PROPOSITION_STATUSES,
    ...SEATED_PROPOSITION_STATUSES,
    'declined',
    'unanswered',
    'cancelled',
  ]);
});

test('an offer is ranked until it is suspended, over or withdrawn; three of its statuses follow from the seats', () => {
  expect(RANKED_OFFER_STATUSES).toEqual(['to-check', 'available', 'partly-taken', 'full']);
  expect(SEATED_OFFER_STATUSES).toEqual(['available', 'partly-taken', 'full']);
  expect(OFFER_STATUSES).toEqual([...RANKED_OFFER_STATUSES, 'suspended', 'expired', 'withdrawn']);
});

test('of messages, those to review and in the queue have not left', () => {
  expect(UNSENT_MESSAGE_STATUSES).toEqual(['to-review', 'queued']);
  expect(MESSAGE_STATUSES).toHaveLength(7);
});

test('a message under way is doubtful once its run has noted that it broke off; what is not finished is in hand, or leaving', () => {
  const all = (error?: string) => MESSAGE_STATUSES.map((status) => ({ status, error }));
  expect([...all(), ...all('interrompu')].filter(isDoubtful)).toEqual([{ status: 'sending', error: 'interrompu' }]);
  const inHand = (error?: string) => all(error).flatMap((message) => (isInHand(message) ? [message.status] : []));
  expect(UNFINISHED_MESSAGE_STATUSES).toEqual(['to-review', 'queued', 'sending', 'failed']);
  expect([...inHand()].sort()).toEqual(['failed', 'queued', 'to-review']);
  expect([...inHand('interrompu')].sort()).toEqual([...UNFINISHED_MESSAGE_STATUSES].sort());
});

test('a school may have a copy of what a request’s teacher is told, never of what a host or another school is', () => {
  expect([...TO_TEACHERS].sort()).toEqual([
    'agreement-teacher',
    'concession-question',
    'convention-last-reminder',
    'convention-reminder',
    'host-withdrawn',
    'request-cancelled',
    'request-received',
    'request-reopened',
    'request-to-complete',
    'request-unplaced',
    'review-reminder-teacher',
    'review-teacher',
    'search-goes-on',
  ]);
  for (const template of TO_TEACHERS) expect(TEMPLATE_CODES).toContain(template);
});

test('the calendar sends what the due-list names, and nothing else', () => {
  const named = DUE_LIST.flatMap(({ template }) => template ?? []);
  expect(TEMPLATE_CODES.filter(isReminder)).toEqual(TEMPLATE_CODES.filter((code) => named.includes(code as never)));
  expect(new Set(TEMPLATE_CODES).size).toBe(TEMPLATE_CODES.length);
});

test('a wording of another public than PFMP and BTS is named after it', () => {
  expect(templateKey('proposition', 'training')).toBe('proposition');
  expect(templateKey('proposition', 'observation')).toBe('proposition.observation');
});

test('five tables live by events; a company shows its status as its standing', () => {
  expect(LIVING_TABLES).toEqual(['requests', 'offers', 'propositions', 'companies', 'messages']);
  expect([...LIVING_TABLES, 'contacts'].map(isLiving)).toEqual([true, true, true, true, true, false]);
  expect(LIVING_TABLES.map((table) => STATUS_FIELD[table])).toEqual(['status', 'status', 'status', 'standing', 'status']);
  expect(COMPANY_STANDINGS).toEqual(['active', 'partner', 'to-reactivate', 'to-spare', 'do-not-solicit', 'closed']);
});

test('the status is the one last recorded; of a row that never had one, what its cell shows', () => {
  expect(recordedStatus('companies', { standing: 'closed', recordedStatus: 'active' } as Company)).toBe('active');
  expect(recordedStatus('companies', { standing: 'closed' } as Company)).toBe('closed');
  expect(recordedStatus('requests', { status: 'new' } as Request)).toBe('new');
});
