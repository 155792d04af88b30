/** A school that leaves the network is written to no more; what it brought stays, and no pupil pays for it. */
import { judgeInRegister } from '../../../src/application/edits/judge-in-register';
import { previewInvitation } from '../../../src/application/meetings/invite';
import { partWithSchools } from '../../../src/application/network/part-with-schools';
import { formLists } from '../../../src/application/setup/form-lists';
import type { School } from '../../../src/domain/school/school';
import { aCompany, aRequest } from '../../domain/matching/hub-builder';
import type { MemoryRegister } from '../../support/memory-store';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const TODAY = '2027-01-12';
const ports = stillPorts(TODAY);
const school = (uai: string, changes: Partial<School> = {}): School => ({
  uai,
  name: `Lycée ${uai}`,
  referentEmail: `referent@${uai}.example`,
  trainingCodes: [],
  wantsDigest: true,
  wantsCalls: true,
  hasRaisedQuota: false,
  ...changes,
});
const [LEFT, STAYS] = ['0421003M', '0421002L'];
const hub = (leftOn?: string): MemoryRegister =>
  memoryRegister({
    schools: [school(LEFT, { leftOn }), school(STAYS)],
    companies: [
      aCompany({
        reference: 'ENT-2026-0001',
        broughtByUai: LEFT,
        sharing: 'reserved',
        reservedUntil: '2027-06-30',
        releaseToken: 'jeton',
      }),
      aCompany({ reference: 'ENT-2026-0002', broughtByUai: LEFT, sharing: 'reserved', reservedForUai: STAYS }),
      aCompany({ reference: 'ENT-2026-0003', broughtByUai: LEFT, sharing: 'network' }),
    ],
    requests: [aRequest({ reference: 'DEM-2026-0001', schoolUai: LEFT, status: 'searching' })],
    meetings: [{ reference: 'REN-2026-0001', title: 'Accueillir', on: '2027-02-02', state: 'open' }],
  });
const invited = (register: MemoryRegister) =>
  previewInvitation(register, ports, { reference: 'REN-2026-0001', to: 'schools' }).count;

test('from its day on: no digest, no call, no invitation, no place in the forms; what was kept for it is shared with all', () => {
  const register = hub(TODAY);
  partWithSchools(register, ports);
  expect(register.find('schools', LEFT)).toMatchObject({ wantsDigest: false, wantsCalls: false });
  expect(register.find('schools', STAYS)).toMatchObject({ wantsDigest: true, wantsCalls: true });
  expect(register.all('companies').map(({ sharing, broughtByUai }) => [sharing, broughtByUai])).toEqual([
    ['network', LEFT],
    ['reserved', LEFT],
    ['network', LEFT],
  ]);
  expect(register.find('companies', 'ENT-2026-0001')).not.toHaveProperty('releaseToken');
  expect(register.find('requests', 'DEM-2026-0001')).toMatchObject({ status: 'searching', schoolUai: LEFT });
  expect(invited(register)).toBe(1);
  expect(formLists(register, TODAY).schools).toHaveLength(1);
  // Answers that were given before may still name it.
  expect(formLists(register).schools).toHaveLength(2);
  partWithSchools(register, ports);
  expect(register.all('journal').map(({ reference, after }) => [reference, plain(after ?? '')])).toEqual([
    [LEFT, '1 réservation levée'],
  ]);
});

test.each([undefined, '2027-01-13'])('with %s as its day it is still a member', (leftOn) => {
  const register = hub(leftOn);
  partWithSchools(register, ports);
  expect(register.all('journal')).toEqual([]);
  expect(invited(register)).toBe(2);
  expect(formLists(register, TODAY).schools).toHaveLength(2);
});

test('whoever types the day reads what ends and what goes on', () => {
  const edit = {
    table: 'schools',
    field: 'leftOn',
    header: 'Sortie du réseau le',
    typed: '',
    display: 'date',
    isReadable: true,
    value: TODAY,
    row: {},
    key: LEFT,
    today: TODAY,
  } as const;
  const verdict = judgeInRegister(edit, hub());
  expect(verdict).toMatchObject({ kind: 'said' });
  expect(plain((verdict as { sentence: string }).sentence)).toBe(
    'L’établissement sort du réseau le 12 janvier 2027 : il ne reçoit plus ni point hebdomadaire, ni appel, ni invitation. Sa demande ouverte va à son terme. 1 entreprise réservée sera partagée avec tous.',
  );
});
