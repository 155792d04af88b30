/** Who was not heard of for two years is listed, once an address; our own messages and questions are no sign of life. */
import { idlePeople } from '../../../src/application/person/idle-people';
import type { Contact } from '../../../src/domain/company/contact';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import { aCompany, anOffer } from '../../domain/matching/hub-builder';
import { memoryRegister } from '../../support/memory-register';

const COMPANY = aCompany({ reference: 'ENT-2024-0001', email: 'accueil@hote.example', consentedOn: '2024-10-01' });
const CONTACT: Contact = {
  reference: 'CTC-2024-0001',
  companyReference: 'ENT-2024-0001',
  name: 'Nour Fictive',
  email: 'nour@hote.example',
  isActive: true,
};
const asked = (more: Partial<Proposition>): Proposition => ({
  reference: 'PRO-2026-0001',
  requestReference: 'DEM-2026-0001',
  companyReference: 'ENT-2024-0001',
  status: 'unanswered',
  channel: 'email',
  createdOn: '2027-01-05',
  sentOn: '2027-01-05',
  ...more,
});
const idleOn = (today: string, tables: Parameters<typeof memoryRegister>[0] = {}): string[] =>
  idlePeople(memoryRegister({ companies: [COMPANY], contacts: [CONTACT], ...tables }), today).map(({ key }) => key);

test('24 months after the year in which it came in, a contact without any sign is listed, and not a day before', () => {
  expect(idleOn('2027-08-31')).toEqual([]);
  expect(idleOn('2027-09-01')).toEqual(['CTC-2024-0001', 'ENT-2024-0001']);
});

test('an offer or an answer is a sign of life; being asked is none', () => {
  expect(idleOn('2027-09-01', { offers: [anOffer({ companyReference: 'ENT-2024-0001', receivedOn: '2026-05-01' })] })).toEqual(
    [],
  );
  expect(idleOn('2027-09-01', { propositions: [asked({ answer: 'no', answeredOn: '2027-01-07' })] })).toEqual([]);
  expect(idleOn('2027-09-01', { propositions: [asked({})] })).toHaveLength(2);
});

test('an address that two rows have is listed once, and is not quoted', () => {
  const twin = { ...CONTACT, email: 'Accueil@hote.example' };
  const problems = idlePeople(memoryRegister({ companies: [COMPANY], contacts: [twin] }), '2027-09-01');
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toMatch(/@|Nour/);
});
