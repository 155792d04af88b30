import fc from 'fast-check';
import allPlans from 'libphonenumber-js/min/metadata';
import { KNOWN_CALLING_CODES, knownPlans } from '../../../src/domain/contact/calling-codes';
import {
  faultOfAddresses,
  isPublicProvider,
  mailableAddress,
  normaliseEmail,
  readAddresses,
} from '../../../src/domain/contact/email';
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
    ['(+33) 4 65 71 00 12', '0465710012'],
    ['(0033) 4-65-71-00-12', '0465710012'],
    ['04 65 71 00 12', '0465710012'],
    ['04\u202f65\u00a071\u202f00\u00a012', '0465710012'],
    ['04/65/71/00/12', '0465710012'],
    ['(04) 65 71 00 12', '0465710012'],
    ['０４ ６５ ７１ ００ １２', '0465710012'],
    [' '.repeat(50) + '0465710012', '0465710012'],
    [`+33${' '.repeat(24)}4 65 71 00 12`, '0465710012'],
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
    'Tél. 04 65 71 00 12',
    '04 65 71 00 12 ou +46 8 123 456 78',
    `+33${' '.repeat(25)}4 65 71 00 12`,
    `+46${' '.repeat(26)}8 123 456 78`,
    '4 65 71 00 12 +46 8 123 456 78',
    '46 8 123 456 78',
    '+46 8 123 456 78 #4',
    '0800 65 71',
  ])('%j is no number', (text) => expect(normalisePhone(text)).toBeUndefined());

  test.each([
    ['+1 202 555 0143', '+12025550143'],
    ['0046 (0)8 123 456 78', '+46812345678'],
    ['+212 5 22 12 34 56', '+212522123456'],
    ['(+46) 8 123 456 78', '+46812345678'],
    ['(0046) (0)8 123 456 78', '+46812345678'],
    ['+46-8.123/456 78', '+46812345678'],
    ['+123456789012345', '+123456789012345'],
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
    ['o’brien@x.example', "o'brien@x.example"],
    ['jean\u2011paul@x.example', 'jean-paul@x.example'],
    ['jean–paul@x.example', 'jean-paul@x.example'],
    ['camille@x\u200b.example\u00a0', 'camille@x.example'],
    ['ｃａｍｉｌｌｅ＠ｘ.example', 'camille@x.example'],
    ['MAILTO:camille@x.example', 'camille@x.example'],
    ['<camille@x.example>', 'camille@x.example'],
    ['< camille@x.example >;', 'camille@x.example'],
    ['"Exemple, Camille" <camille@x.example>', 'camille@x.example'],
    ['Exemple, Camille <mailto:camille@x.example>', 'camille@x.example'],
    ['camille@x.example <camille@x.example>', 'camille@x.example'],
    ['"Camille@X.example" <camille@x.example>', 'camille@x.example'],
    ['"camille@x.example"', 'camille@x.example'],
    ["'camille@x.example'", 'camille@x.example'],
    ['( camille@x.example )', 'camille@x.example'],
    ['«\u00a0camille@x.example\u00a0»', 'camille@x.example'],
    ['camille@x.example,;', 'camille@x.example'],
    ['camille@sous-domaine.x.example', 'camille@sous-domaine.x.example'],
    ['camille.exemple@x.example', 'camille.exemple@x.example'],
    ['a.b.c@1.2.example', 'a.b.c@1.2.example'],
    ['camille@xn--lyce-dpa.xn--p1ai', 'camille@xn--lyce-dpa.xn--p1ai'],
    [`${'a'.repeat(64)}@x.example`, `${'a'.repeat(64)}@x.example`],
    [`a@${'b'.repeat(63)}.example`, `a@${'b'.repeat(63)}.example`],
    [`aa@${'b.'.repeat(122)}example`, `aa@${'b.'.repeat(122)}example`],
    [`${'x'.repeat(381)} <camille@x.example>`, undefined],
    [`${'x'.repeat(380)} <camille@x.example>`, 'camille@x.example'],
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
    `aaa@${'b.'.repeat(122)}example`,
    'la mailto:a@c.example',
    ...['"a@c.example"', "'a@c.example'", '(a@c.example)', '«a@c.example»'].flatMap((one) => [`${one}-`, `-${one}`]),
    'a@c.e',
    'a@c.123',
    'a@c.example-',
    'a@c-.example',
    'a@_c.example',
    'a@c.xn--',
    'a.@c.example',
    'a@c.example?',
    'camille@x.example <autre@x.example>',
    'autre, camille@x.example <camille@x.example>',
    'Camille <camille@x.example> Exemple',
    'Camille <camille@x.example',
    '<<camille@x.example>>',
    '"camille@x.example',
    "camille@x.example'",
    'x mailto:camille@x.example',
    'mailto: camille@x.example?subject=stage',
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
    ['a@b.example ou c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example ET c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example|c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example/c@d.example', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['a@b.example;\r\n c@d.example ;;', { kind: 'several', addresses: ['a@b.example', 'c@d.example'] }],
    ['c@d.example   a@b.example', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    ['c@d.example <a@b.example>', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    ['c@d.example<a@b.example>', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    ['c@d.example, C@d.example\nc@d.example', { kind: 'one', address: 'c@d.example' }],
    ['c@d.example <c@d.example>, a@b.example', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    [
      'Exemple, Camille <c@d.example>, Fictif, Alex <a@b.example>',
      { kind: 'several', addresses: ['c@d.example', 'a@b.example'] },
    ],
    ['Exemple, Camille <c@d.example>; Alex <a@b.example>', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    ['Exemple, Camille <c@d.example> Alex <a@b.example>', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    ['Exemple, Camille <c@d.example>, a@b.example', { kind: 'several', addresses: ['c@d.example', 'a@b.example'] }],
    ['a@b.example, Exemple, Camille <c@d.example>', { kind: 'invalid', why: 'space' }],
    [
      'abc@b.example,  def@d.example; Exemple, Camille <ghi@f.example>,, Fictif, Alex <jkl@h.example>',
      { kind: 'several', addresses: ['abc@b.example', 'def@d.example', 'ghi@f.example', 'jkl@h.example'] },
    ],
    ['abc@b.example   def@d.example', { kind: 'several', addresses: ['abc@b.example', 'def@d.example'] }],
    ['camille@lycee.example.x9', { kind: 'invalid', why: 'no-domain' }],
    ['a@b.example et', { kind: 'invalid', why: 'space' }],
    [',', { kind: 'invalid', why: 'no-at' }],
    ['\u200b', { kind: 'none' }],
    ['Hélène <helene@lycee>', { kind: 'invalid', why: 'no-domain' }],
    ['Hélène <hélène@lycee.example>', { kind: 'invalid', why: 'accent' }],
    ['Hélène < helene.lycee.example >', { kind: 'invalid', why: 'no-at' }],
    ['Hélène < a..b@lycee.example >', { kind: 'invalid', why: 'other' }],
    ['camille@lycee.example?', { kind: 'invalid', why: 'other' }],
    ['camille@lycee.example !', { kind: 'invalid', why: 'space' }],
    ['camille @lycee.example', { kind: 'invalid', why: 'space' }],
    ['camille@lycee,example', { kind: 'invalid', why: 'no-domain' }],
    ['camille@lycee.e', { kind: 'invalid', why: 'no-domain' }],
    ['camille@.example', { kind: 'invalid', why: 'no-domain' }],
    ['camille@', { kind: 'invalid', why: 'no-domain' }],
    ['à voir', { kind: 'invalid', why: 'no-at' }],
  ])('%j reads as %j, and only one valid address may be mailed', (text, reading) => {
    expect(readAddresses(text)).toEqual(reading);
    expect(mailableAddress(text)).toBe('address' in reading ? reading.address : undefined);
  });

  test('no address is cut out of a list that is too long', () => {
    const list = Array.from({ length: 200 }, (_, index) => `a${index}@b.example`).join(',');
    const shorter = list.slice(0, list.lastIndexOf(',', 1970));
    expect(readAddresses(shorter)).toMatchObject({ kind: 'several' });
    expect(readAddresses(`${shorter},${'b'.repeat(2000 - 11 - shorter.length)}@x.example`)).toMatchObject({ kind: 'several' });
    expect(readAddresses(`${shorter},${'b'.repeat(2000 - 10 - shorter.length)}@x.example`)).toEqual({
      kind: 'invalid',
      why: 'other',
    });
    expect(readAddresses(list)).toEqual({ kind: 'invalid', why: 'other' });
  });

  test('nothing was typed: nothing may be mailed, and there is nothing to blame', () => {
    expect(mailableAddress(undefined)).toBeUndefined();
    expect(faultOfAddresses(readAddresses(''))).toBe('other');
    expect(faultOfAddresses(readAddresses('a@b.example'))).toBe('other');
    expect(faultOfAddresses(readAddresses('a@b.example, c@d.example'))).toBe('several');
    expect(faultOfAddresses(readAddresses('a@'))).toBe('no-domain');
  });

  test.each([
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'hotmail.co.uk', 'live.fr'],
    ...['live.be', 'msn.com', 'yahoo.com', 'yahoo.fr', 'yahoo.co.uk', 'ymail.com', 'rocketmail.com', 'icloud.com', 'me.com'],
    ...[
      'mac.com',
      'aol.com',
      'gmx.fr',
      'gmx.net',
      'mail.com',
      'protonmail.com',
      'proton.me',
      'pm.me',
      'tutanota.com',
      'mailo.com',
    ],
    ...['orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'neuf.fr', 'laposte.net', 'bbox.fr', 'numericable.fr', 'noos.fr'],
    ...['club-internet.fr', 'aliceadsl.fr', 'cegetel.net', 'nordnet.fr', 'libertysurf.fr', '9online.fr', 'dartybox.com'],
    ...['netcourrier.com', 'bluewin.ch', 'skynet.be'],
  ])('two hosts with an address at %s have no more in common than their provider', (domain) =>
    expect(isPublicProvider(`a@${domain}`)).toBe(true),
  );

  test.each([
    'restaurant.example',
    'orange.com',
    'free-lance.fr',
    'gmail.com.example',
    'x.gmail.com',
    'laposte.fr',
    'live.paris',
    'yahoo',
    'mygmail.com',
    'gmail.fr.com',
    'hotmail.com.fr',
  ])('an address at %s is the host’s own', (domain) => expect(isPublicProvider(`a@${domain}`)).toBe(false));
});

test('no text throws, and what comes out is stable', () => {
  const isStable = (text: string): boolean => {
    const [phone, email] = [normalisePhone(text), normaliseEmail(text)];
    return (phone === undefined || normalisePhone(phone) === phone) && (email === undefined || normaliseEmail(email) === email);
  };
  for (const text of HOSTILE_TEXTS) expect(isStable(text)).toBe(true);
  fc.assert(fc.property(fc.oneof(anyText(), fc.emailAddress(), fc.stringMatching(/^[+0-9 ().-]{0,20}$/)), isStable));
});
