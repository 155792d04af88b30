/** What a company or a person that is known says otherwise. */
import { companyDifferences, matchContact, type PersonTold } from '../../../src/domain/company/company-differences';
import type { Contact } from '../../../src/domain/company/contact';
import { company } from '../intake-samples';

const known = company({
  name: 'SARL Martin',
  tradeName: 'Le Coq',
  address: '1 place Fictive',
  commune: 'Saint-Étienne',
  website: 'https://www.martin.example/',
  size: '1-9',
});

test.each<[string, Parameters<typeof companyDifferences>[1], string[]]>([
  [
    'nothing new',
    { name: 'Martin', address: '1, Place fictive', commune: 'SAINT ETIENNE', website: 'martin.example', size: '1-9' },
    [],
  ],
  ['the trade name', { name: 'Le Coq' }, []],
  ['another name and size', { name: 'Durand', size: '10-19' }, ['name', 'size']],
  ['another address', { address: '8 rue Neuve', commune: 'Roanne' }, ['address', 'commune']],
  ['what the row does not have', { postalCode: '42000', minors: 'adults-only' }, []],
])('%s: %j differs in %j', (_rule, given, fields) =>
  expect(companyDifferences(known, given).map(({ details }) => details?.['field'])).toEqual(fields),
);

const contact = (reference: string, fields: Partial<Contact>): Contact => ({
  reference,
  companyReference: 'ENT-1',
  name: '',
  isActive: true,
  ...fields,
});
const alex = contact('CTC-1', { name: 'Alex Duval', email: 'a@duval.example', phone: '0465710012' });
const unreachable = contact('CTC-2', { name: 'Sasha Duval' });

test.each<[string, PersonTold, string, string | undefined]>([
  ['the same person', { name: 'alex duval', email: 'a@duval.example' }, 'same', 'CTC-1'],
  ['another person at the same mailbox', { name: 'Camille Petit', email: 'a@duval.example' }, 'new', undefined],
  ['two persons without an address', { name: 'Camille Petit' }, 'new', undefined],
  ['the same person at a new address', { name: 'Alex Duval', email: 'b@duval.example' }, 'moved', 'CTC-1'],
  ['a person whose address is learnt', { name: 'Sasha Duval', email: 's@duval.example' }, 'same', 'CTC-2'],
  ['no name, a known address', { name: '', email: 'a@duval.example' }, 'same', 'CTC-1'],
  ['no name, an unknown address', { name: '', email: 'x@duval.example' }, 'new', undefined],
])('%s', (_rule, given, kind, reference) => {
  const match = matchContact(given, [alex, unreachable]);
  expect(match.kind).toBe(kind);
  expect(match.kind === 'new' ? undefined : match.contact.reference).toBe(reference);
});

test('another telephone of the same person is said with both, and what was missing is filled', () => {
  expect(
    matchContact({ name: 'Alex Duval', jobTitle: 'Gérance', email: 'a@duval.example', phone: '0465710099' }, [alex]),
  ).toMatchObject({
    kind: 'same',
    filled: { jobTitle: 'Gérance' },
    findings: [{ code: 'contact-differs', details: { field: 'phone', known: '0465710012', given: '0465710099' } }],
  });
});
