/** Two rows of one company become one: what was asked, said and written of either counts for it. */
import { mergeCompanies } from '../../../src/application/companies/merge-companies';
import { receiveAnswer } from '../../../src/application/intake/receive-answer';
import { receiveContribution } from '../../../src/application/contributions/receive-contribution';
import { tellSector } from '../../../src/application/network/tell-sector';
import type { Company } from '../../../src/domain/company/company';
import type { Contribution } from '../../../src/domain/network/contribution';
import type { Message } from '../../../src/domain/message/message';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { aCompany, aRequest, SCHOOLS } from '../../domain/matching/hub-builder';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const TODAY = '2027-01-11';
const [KEPT, MERGED] = ['ENT-2026-0001', 'ENT-2026-0002'];
const ports = stillPorts(TODAY);
const reserved = {
  sharing: 'reserved',
  reservedForUai: '0420001A',
  reservedUntil: '2027-03-01',
  releaseToken: 'jeton-de-levee',
} as const;
const approach: Contribution = {
  reference: 'CTB-2026-0001',
  on: TODAY,
  kind: 'approach',
  about: MERGED,
  contactedOn: '2027-01-04',
  result: 'refused',
};
const told: Message = {
  reference: 'MSG-2026-0001',
  status: 'sent',
  template: 'sector-needs',
  about: MERGED,
  to: 'contact@hote.example',
  subject: 'Objet',
  body: '',
  createdAt: `${TODAY}T08:00:00.000Z`,
  attempts: 1,
  key: `sector-needs/${MERGED}/contact@hote.example/${TODAY}`,
};
const hub = (contributions: Contribution[] = [], messages: Message[] = []) =>
  memoryRegister({
    companies: [
      aCompany({ email: 'contact@hote.example', lastSolicitedOn: undefined }),
      aCompany({ reference: MERGED, email: 'contact@hote.example', ...reserved }),
    ],
    requests: [aRequest({ soughtSectors: ['hospitality'] })],
    schools: SCHOOLS,
    contributions,
    messages,
    settings: [{ key: 'sandbox', value: 'non' }],
    templates: defaultTemplateRows(),
  });

test('what a school has asked of either row counts for the one that is kept', () => {
  const register = hub([approach]);
  mergeCompanies(register, ports, KEPT, MERGED);
  expect(register.find('contributions', approach.reference)?.about).toBe(KEPT);
  expect(register.find('companies', KEPT)).toMatchObject({ solicitations30Days: 1, lastSolicitedOn: '2027-01-04' });
});

test('what has left for either row is not written again; what waits about the closed one stays with it', () => {
  const register = hub([], [told, { ...told, reference: 'MSG-2026-0002', status: 'queued', key: 'another' }]);
  mergeCompanies(register, ports, KEPT, MERGED);
  expect(register.find('messages', 'MSG-2026-0001')?.about).toBe(KEPT);
  expect(register.find('messages', 'MSG-2026-0002')?.about).toBe(MERGED);
  expect(tellSector(register, ports, 'hospitality').queued).toBe(0);
});

test('a reservation stays with the row that has it, and its school’s link still lifts it', () => {
  const register = hub();
  mergeCompanies(register, ports, KEPT, MERGED);
  const kept = register.find('companies', KEPT)!;
  expect([kept.sharing, kept.reservedForUai, kept.reservedUntil, kept.releaseToken]).toEqual(['network', ...Array(3)]);
  const reference = receiveContribution(register, ports, {
    say: 'release',
    code: reserved.releaseToken,
    person: { name: 'Nour Fictive', email: 'nour@lycee.example' },
    company: { isReserved: false },
    approach: {},
    resource: { publics: [] },
    need: {},
    meeting: {},
    help: { isAgreed: false },
    originKey: 'contribution/1',
  });
  expect(register.find('contributions', reference)).toMatchObject({ outcome: 'released', about: MERGED });
  expect(register.find('companies', MERGED)).toMatchObject({ sharing: 'network' });
});

describe('who wants to be left alone', () => {
  const rows = (kept: Partial<Company>, merged: Partial<Company>) =>
    memoryRegister({
      companies: [aCompany(kept), aCompany({ reference: MERGED, ...merged })],
      settings: [{ key: 'sandbox', value: 'non' }],
    });
  const standing = (register: ReturnType<typeof rows>) => register.find('companies', KEPT)!.standing;
  /** The link of a message to the pool is opened: no more. */
  const refuse = (register: ReturnType<typeof rows>, token: string) =>
    receiveAnswer(register, ports, {
      token,
      answer: 'no',
      refusalReason: 'no-more-solicitation',
      findings: [],
      originKey: `answer/${token}`,
    } as Parameters<typeof receiveAnswer>[2]);

  test('on one row is left alone on the row that is kept', () => {
    const register = rows({}, { standing: 'do-not-solicit' });
    mergeCompanies(register, ports, KEPT, MERGED);
    expect(standing(register)).toBe('do-not-solicit');
    expect(register.find('companies', MERGED)!.standing).toBe('closed');
  });

  test('by its school or from reminders stays so', () => {
    const register = rows({ sharing: 'network' }, { sharing: 'do-not-solicit', remindersOff: true });
    mergeCompanies(register, ports, KEPT, MERGED);
    expect(register.find('companies', KEPT)).toMatchObject({ sharing: 'do-not-solicit', remindersOff: true });
  });

  test.each([
    ['the closed row alone has a link', undefined],
    ['both rows have one', 'jeton-garde'],
  ])('and says so by a link from before is left alone: %s', (_case, token) => {
    const register = rows({ token }, { token: 'jeton-ancien' });
    mergeCompanies(register, ports, KEPT, MERGED);
    expect(register.find('companies', MERGED)!.token).toBeUndefined();
    expect(refuse(register, 'jeton-ancien')).toEqual({ outcome: 'taken', reference: KEPT });
    expect(standing(register)).toBe('do-not-solicit');
    if (token !== undefined) expect(refuse(register, token)).toMatchObject({ reference: KEPT });
  });
});
