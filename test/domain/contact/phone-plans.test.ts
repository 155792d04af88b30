/**
 * Telephone numbers beside the whole plans of Google (`libphonenumber-js/max`): the few plans that the product carries take what
 * the whole world's take, refuse what they refuse, and give the same digits.
 */
import allExamples from 'libphonenumber-js/mobile/examples';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { FRENCH_CALLING_CODES, KNOWN_CALLING_CODES } from '../../../src/domain/contact/calling-codes';
import { normalisePhone } from '../../../src/domain/contact/phone';

const asKept = (number: PhoneNumber): string =>
  FRENCH_CALLING_CODES.includes(number.countryCallingCode) ? `0${number.nationalNumber}` : number.number;

/**
 * What the whole plans take, ours take, as the same digits. Ours are the plans in short: they look at the length and the first
 * figures, so that they may take a number of the right length in a block that nobody has been given yet; never another one.
 */
function expectTheSame(typed: string): void {
  const whole = parsePhoneNumberFromString(typed, 'FR');
  const ours = normalisePhone(typed);
  const verdict = ours === undefined ? 'refused' : 'taken';
  if (whole?.isValid()) expect([typed, ours]).toEqual([typed, asKept(whole)]);
  else if (whole?.isPossible()) expect([typed, ours ?? asKept(whole)]).toEqual([typed, asKept(whole)]);
  else expect([typed, verdict]).toEqual([typed, 'refused']);
}

/** Ways in which people write a number in its international form, and the digits it stands for. */
const WAYS: readonly ((code: string, national: string) => string)[] = [
  (code, national) => `+${code}${national}`,
  (code, national) => `00${code} ${national.replace(/(\d\d)(?=\d)/g, '$1 ')}`,
  (code, national) => `+${code} (0)${national.replace(/(\d\d)(?=\d)/g, '$1.')}`,
  (code, national) => ` +${code}-${national.replace(/(\d{3})(?=\d)/g, '$1-')} `,
];

const NUMBERS = getCountries().flatMap((country) => {
  const example = getExampleNumber(country, allExamples);
  return example === undefined
    ? []
    : [{ country, code: getCountryCallingCode(country) as string, national: example.nationalNumber as string }];
});
const KNOWN = NUMBERS.filter(({ code }) => KNOWN_CALLING_CODES.includes(code));
const FAR = NUMBERS.filter(({ code }) => !KNOWN_CALLING_CODES.includes(code));

test('there is a table of several hundred numbers to compare', () => {
  expect(KNOWN.length * WAYS.length).toBeGreaterThan(100);
  expect(FAR.length * WAYS.length).toBeGreaterThan(600);
});

test.each(KNOWN.map((one) => [one.country, one] as const))(
  '%s, whose plan is known: a number is taken however it is written, and one digit more or less is judged as the whole plans judge it',
  (_, { code, national }) => {
    expect(normalisePhone(`+${code}${national}`)).toBeDefined();
    for (const write of WAYS) expectTheSame(write(code, national));
    for (const other of [`${national}1`, national.slice(0, -1), `9${national.slice(1)}`, national.slice(0, 4)])
      expectTheSame(`+${code}${other}`);
  },
);

test.each(FAR.map((one) => [one.country, one] as const))(
  '%s, whose plan is not known: a number of ten digits or more is taken, with the digits that the whole plans give',
  (_, { code, national }) => {
    const digits = code + national;
    for (const write of WAYS) {
      const typed = write(code, national);
      const found = normalisePhone(typed);
      if (digits.length >= 10) expect([typed, found]).toEqual([typed, `+${digits}`]);
      else expect([typed, found]).toEqual([typed, undefined]);
    }
  },
);

/** All beginnings of French numbers, each with the rest of a plausible one. */
const FRENCH = Array.from({ length: 100 }, (_, index) => `0${String(index).padStart(2, '0')}1234567`).map((digits) =>
  digits.slice(0, 10),
);

test.each(FRENCH.map((digits) => [digits] as const))('%s, typed in France, is judged as the whole plans judge it', (digits) => {
  for (const typed of [
    digits,
    digits.replace(/(\d\d)(?=\d)/g, '$1 '),
    digits.replace(/(\d\d)(?=\d)/g, '$1.'),
    `+33${digits.slice(1)}`,
  ])
    expectTheSame(typed);
});
