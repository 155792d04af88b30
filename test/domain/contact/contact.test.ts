import fc from 'fast-check';
import allPlans from 'libphonenumber-js/min/metadata';
import { KNOWN_CALLING_CODES, knownPlans } from '../../../src/domain/contact/calling-codes';
import { isPublicProvider, mailableAddress, normaliseEmail, readAddresses } from '../../../src/domain/contact/email';
import { normalisePhone } from '../../../src/domain/contact/phone';
import { HOSTILE_TEXTS } from '../intake-samples';
import { anyText } from '../../support/any-text';

describe('telephone', () => {
  test.each([
    ['04 65 71 00 12', '0465710012'],
    ['04.65.71.00.12', '0465710012'],
    ['+33 (0)4 65 71 00 12', '0465710012'],
    ['0033465710012', '0465710012'],
    ['4 65 71 00 12', '0465710012'],
    ['06-39-98-00-12', '0639980012'],
    ['+262 692 12 34 56', '0692123456'],
    ['0262 12 34 56', '0262123456'],
    ['+41 22 345 67 89', '+41223456789'],
    ['00 32 2 555 12 12', '+3225551212'],
    ['+352 26 12 34 56', '+35226123456'],
    ['+39 06 698 1234', '+39066981234'],
    ['+377 93 15 28 00', '+37793152800'],
    ['+687 25 12 34', '+687251234'],
    ['+44 (0)20 7946 0018', '+442079460018'],
  ])('%s becomes %s', (text, digits) => expect(normalisePhone(text)).toBe(digits));

  test.each([
    '',
    '123',
    '3939',
    '00 00 00 00 00',
    'appelez-moi',
    '04 65 71 00',
    '04 65 71 00 12 ou 13',
    '04 65 71 00 12 poste 4',
  ])('%j is no number', (text) => expect(normalisePhone(text)).toBeUndefined());

  test.each([
    ['+1 202 555 0143', '+12025550143'],
    ['0046 (0)8 123 456 78', '+46812345678'],
    ['+212 5 22 12 34 56', '+212522123456'],
  ])('%s, of a country whose plan is not known, is taken by its form', (text, digits) =>
    expect(normalisePhone(text)).toBe(digits),
  );

  test.each(['00 65 71 00 12', '+46 123', '+1234567890123456', '+41 22', '+33 1 23', '00 00 12 34 56 78 90'])(
    '%s has neither the form of a far number nor the plan of a near one',
    (text) => expect(normalisePhone(text)).toBeUndefined(),
  );

  test('the plans that a build carries are those that are known, and keeping them again changes nothing', () => {
    const plans = knownPlans(allPlans);
    expect(Object.keys(plans.country_calling_codes).sort()).toEqual([...KNOWN_CALLING_CODES].sort());
    const wanted = [
      'FR',
      'GP',
      'RE',
      'MQ',
      'GF',
      'YT',
      'NC',
      'PF',
      'PM',
      'WF',
      'MF',
      'BL',
      'BE',
      'CH',
      'LU',
      'DE',
      'IT',
      'ES',
      'MC',
      'AD',
    ];
    expect(wanted.filter((country) => !(country in plans.countries))).toEqual([]);
    expect(knownPlans(plans)).toEqual(plans);
  });

  test('what is normalised stays as it is', () => {
    for (const digits of ['0465710012', '0692123456', '+41223456789', '+12025550143'])
      expect(normalisePhone(digits)).toBe(digits);
  });
});

describe('e-mail', () => {
  test.each([
    [' Camille@Lycee.Example ', 'camille@lycee.example'],
    ['mailto:a.b@c-d.example', 'a.b@c-d.example'],
    ['Camille Exemple <camille@lycee.example>', 'camille@lycee.example'],
    ['camille@lycee.example.', 'camille@lycee.example'],
    ["o'brien+stage@x.example", "o'brien+stage@x.example"],
  ])('%s becomes %s', (text, address) => expect(normaliseEmail(text)).toBe(address));

  test.each([
    '',
    'camille',
    'camille@',
    '@lycee.example',
    'a@b',
    'a b@c.example',
    'a..b@c.example',
    '.a@c.example',
    'a@c..example',
    'a@-c.example',
    'a@b.example, c@d.example',
    'a@b.example;c@d.example',
    'élève@c.example',
    `${'a'.repeat(65)}@c.example`,
    `a@${'b'.repeat(64)}.example`,
    'a@b@c.example',
    '<script>@c.example',
    'a@c.example\nBcc: d@e.example',
  ])('%j is not one address', (text) => expect(normaliseEmail(text)).toBeUndefined());

  test.each([
    ['', { kind: 'none' }],
    ['Camille <Camille@lycee.example>', { kind: 'one', address: 'camille@lycee.example' }],
    ['a@b.example, c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example et c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example\nc@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example / A@B.example', { kind: 'one', address: 'a@b.example' }],
    ['hélène@lycee.example', { kind: 'invalid', why: 'accent' }],
    ['a b@lycee.example', { kind: 'invalid', why: 'space' }],
    ['camille.lycee.example', { kind: 'invalid', why: 'no-at' }],
    ['camille@lycee', { kind: 'invalid', why: 'no-domain' }],
    ['a..b@lycee.example', { kind: 'invalid', why: 'other' }],
    ['a@b.example, nul', { kind: 'invalid', why: 'space' }],
  ])('%j reads as %j, and only one valid address may be mailed', (text, reading) => {
    expect(readAddresses(text)).toEqual(reading);
    expect(mailableAddress(text)).toBe('address' in reading ? reading.address : undefined);
  });

  test('a public provider is known', () => {
    expect(isPublicProvider('a@gmail.com')).toBe(true);
    expect(isPublicProvider('a@restaurant.example')).toBe(false);
  });
});

test('no text throws, and what comes out is stable', () => {
  const isStable = (text: string): boolean => {
    const [phone, email] = [normalisePhone(text), normaliseEmail(text)];
    return (phone === undefined || normalisePhone(phone) === phone) && (email === undefined || normaliseEmail(email) === email);
  };
  for (const text of HOSTILE_TEXTS) expect(isStable(text)).toBe(true);
  fc.assert(fc.property(fc.oneof(anyText(), fc.emailAddress(), fc.stringMatching(/^[+0-9 ().-]{0,20}$/)), isStable));
});
