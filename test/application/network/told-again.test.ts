/** Who is written to with others: nobody that has said no meanwhile, whomever a trial alone has told, and what is true. */
import { inviteToMeeting } from '../../../src/application/meetings/invite';
import { tellSector } from '../../../src/application/network/tell-sector';
import { isStillNeeded } from '../../../src/application/outbox/is-still-needed';
import { helpIn } from '../../../src/application/reminders/context-of-lines';
import { reviseReminder } from '../../../src/application/reminders/revise-reminder';
import type { Company } from '../../../src/domain/company/company';
import type { Message } from '../../../src/domain/message/message';
import type { SettingRow } from '../../../src/domain/settings/setting';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { aCompany, aRequest, SCHOOLS } from '../../domain/matching/hub-builder';
import { memoryRegister, stillPorts, type Tables } from '../../support/memory-register';

const TODAY = '2027-01-11';
const ports = {
  ...stillPorts(TODAY),
  formLinks: {
    publicUrl: () => 'https://docs.example/offre',
    isClosed: () => false,
    answerUrl: () => 'https://docs.example/reponse',
    followUpUrl: () => undefined,
    reviewUrl: () => undefined,
    contributionUrl: (say: string, code: string) => `https://docs.example/contribution?${say}=${code}`,
    correctionUrl: () => undefined,
  },
};
const HOST = 'contact@hote.example';
const company = (changes: Partial<Company> = {}): Company =>
  aCompany({ email: HOST, standing: 'active', sharing: 'network', sector: 'hospitality', ...changes });
const sought = (number: number, status: 'searching' | 'cancelled' = 'searching') =>
  aRequest({
    reference: `DEM-2026-000${number}`,
    status,
    schoolUai: '0420000A',
    receivedOn: '2027-01-04',
    priority: 'urgent',
    soughtSectors: ['hospitality'],
    startsOn: '2027-03-01',
    endsOn: '2027-03-26',
  });
const hub = (tables: Tables = {}) =>
  memoryRegister({
    companies: [company()],
    requests: [sought(1)],
    meetings: [{ reference: 'REN-2026-0001', title: 'Accueillir', state: 'open', on: '2027-02-01' }],
    templates: defaultTemplateRows(),
    ...tables,
  });
const message = (changes: Partial<Message>): Message => ({
  reference: 'MSG-2026-0001',
  status: 'queued',
  template: 'meeting-invitation',
  about: 'REN-2026-0001',
  to: HOST,
  subject: 'Objet',
  body: 'Texte',
  createdAt: `${TODAY}T09:00:00.000Z`,
  attempts: 0,
  key: `meeting-invitation/REN-2026-0001/${HOST}/invitation`,
  ...changes,
});

const QUEUED = [
  ['a meeting', { template: 'meeting-invitation', about: 'REN-2026-0001' }],
  ['what schools look for', { template: 'sector-needs', about: 'ENT-2026-0001' }],
  ['the call of September', { template: 'pool-call', about: 'ENT-2026-0001' }],
] as const;

test.each(QUEUED)('a host that wants no such message any more is not written to of %s, though it was queued', (_what, about) => {
  const needed = (changes: Partial<Company>): boolean =>
    isStillNeeded(hub({ companies: [company(changes)] }), message(about) as never, TODAY);
  expect(needed({})).toBe(true);
  expect(needed({ remindersOff: true })).toBe(false);
  expect(needed({ standing: 'do-not-solicit' })).toBe(false);
  expect(needed({ sharing: 'do-not-solicit' })).toBe(false);
});

test('a host that is kept for a school, or to be spared, is no more told what schools look for', () => {
  const needed = (changes: Partial<Company>): boolean =>
    isStillNeeded(hub({ companies: [company(changes)] }), message(QUEUED[1][1]) as never, TODAY);
  expect(needed({ sharing: 'reserved' })).toBe(false);
  expect(needed({ sharing: 'reserved', reservedUntil: '2027-01-10' })).toBe(true);
  expect(needed({ standing: 'to-spare' })).toBe(false);
});

describe('what left in trial has reached nobody: once the trial is over', () => {
  const trial: SettingRow[] = [{ key: 'sandbox', value: 'oui' }];
  const real: SettingRow[] = [{ key: 'sandbox', value: 'non' }];
  const invite = (settings: SettingRow[], messages: Message[]): number =>
    inviteToMeeting(hub({ settings, messages }), ports, { reference: 'REN-2026-0001', to: 'companies' }).queued;
  const tell = (settings: SettingRow[], messages: Message[]): number =>
    tellSector(hub({ settings, messages }), ports, 'hospitality').queued;

  test('who was invited in it is invited for real, once', () => {
    const tried = message({ status: 'sent', isTrial: true });
    expect(invite(trial, [tried])).toBe(0);
    expect(invite(real, [tried])).toBe(1);
    expect(invite(real, [message({ status: 'sent' })])).toBe(0);
    expect(invite(real, [message({ status: 'cancelled' })])).toBe(1);
  });

  test('who was told in it what schools look for is told for real, once', () => {
    const tried = message({ template: 'sector-needs', about: 'ENT-2026-0001', key: 'k', status: 'sent', isTrial: true });
    expect(tell(trial, [tried])).toBe(0);
    expect(tell(real, [tried])).toBe(1);
    expect(tell(real, [{ ...tried, isTrial: false }])).toBe(0);
  });
});

test('a call for help that has waited names no request that was closed meanwhile; unchanged, it keeps the animator’s words', () => {
  const member = { ...SCHOOLS[0]!, uai: '0421003M', wantsCalls: true, referentEmail: 'nour@lycee.example' };
  const call = message({
    template: 'network-call',
    about: member.uai,
    to: 'nour@lycee.example',
    body: 'Connaissez-vous quelqu’un pour DEM-2026-0001 et DEM-2026-0002 ?',
    covers: `${member.uai}=2027-01-11`,
  }) as Message & { readonly template: 'network-call' };
  const revised = (...requests: ReturnType<typeof sought>[]) => {
    const register = hub({ requests, schools: [member] });
    return reviseReminder(register, ports, call, helpIn(register, ports));
  };
  expect(revised(sought(1), sought(2))).toEqual({});
  const { body = '' } = revised(sought(1), sought(2, 'cancelled')) ?? {};
  expect(body).toContain('DEM-2026-0001');
  expect(body).not.toContain('DEM-2026-0002');
  expect(revised(sought(1, 'cancelled'), sought(2, 'cancelled'))).toBeUndefined();
});
