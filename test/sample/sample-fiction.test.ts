/** Nobody and nothing of the sample exists: numbers, addresses and names say so by themselves. */
import { parse } from 'papaparse';
import { checkSiret } from '../../src/domain/company/siret';
import { normalisePhone } from '../../src/domain/contact/phone';
import { FICTION_WORDS } from '../../tools/data/build-sample/host-names';
import { FAMILY_NAMES } from '../../tools/data/build-sample/fictional-people';
import { IDENTITY } from '../../tools/data/build-sample/identity';
import { shippedAnswers, shippedDirectory, shippedScenarioText, textOf } from './the-sample';

const offers = shippedAnswers.filter(({ form }) => form === 'offer');
const requests = shippedAnswers.filter(({ form }) => form === 'request');
const schools = parse<Record<string, string>>(shippedDirectory, { header: true, delimiter: ';', skipEmptyLines: true }).data;
const fictionWords = new RegExp(`\\b(?:${[...FICTION_WORDS.m, ...FICTION_WORDS.f].join('|')})(?![\\p{L}])`, 'u');

test('telephones are of the ranges kept for fiction', () => {
  const phones = [
    ...offers.filter(({ flaw }) => flaw !== 'offer-bad-phone').map((answer) => textOf(answer, 'contactPhone')),
    ...requests.filter(({ flaw }) => flaw !== 'bad-phone').map((answer) => textOf(answer, 'requesterPhone')),
    IDENTITY.animatorPhone,
  ].filter((phone) => phone !== undefined);
  expect(phones.length).toBeGreaterThan(200);
  expect(phones.filter((phone) => !/^(?:046571|063998)\d{4}$/.test(normalisePhone(phone) ?? ''))).toEqual([]);
});

test('addresses and sites end in .example', () => {
  const addresses = shippedScenarioText.match(/[\w.+-]+@[\w.-]+|https?:\/\/[^"\\/]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(250);
  expect(addresses.filter((address) => !/\.example$/.test(address))).toEqual([]);
});

test('people have family names that no one bears', () => {
  const names = [
    ...offers.flatMap((answer) => ['contactName', 'signatoryName', 'tutorName'].map((key) => textOf(answer, key))),
    ...requests.map((answer) => textOf(answer, 'requesterName')),
    IDENTITY.animatorName,
  ].filter((name) => name !== undefined);
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => !FAMILY_NAMES.some((family) => name.endsWith(` ${family}`)))).toEqual([]);
});

test('companies and schools say in their name that they are invented', () => {
  const names = [...offers.map((answer) => textOf(answer, 'companyName')!), ...schools.map((school) => school.nom!)];
  expect(names.filter((name) => !fictionWords.test(name))).toEqual([]);
});

test('companies of the sample have streets of their own invention', () => {
  const streets = [...offers.map((answer) => textOf(answer, 'address')!), ...schools.map((school) => school.adresse!)];
  expect(
    streets.filter(
      (street) => !/(?:Exemple|Esquisse|Fiction|Brouillon|Maquette|Spécimens?|Imaginaire|Fictive|Roman)$/.test(street),
    ),
  ).toEqual([]);
});

test('a SIRET has a SIREN that was never given and the right key, save where the sample is wrong on purpose', () => {
  const typed = offers
    .map((answer) => ({ siret: textOf(answer, 'siret'), flaw: answer.flaw }))
    .filter((one): one is { siret: string; flaw: typeof one.flaw } => one.siret !== undefined);
  expect(typed.length).toBeGreaterThan(90);
  const kinds = typed.filter(({ flaw }) => flaw !== 'siren-for-siret').map(({ siret, flaw }) => ({ flaw, ...checkSiret(siret) }));
  expect(kinds.filter(({ siret }) => !siret.startsWith('0000'))).toEqual([]);
  expect(kinds.filter(({ kind, flaw }) => kind !== (flaw === 'wrong-siret' ? 'wrong-key' : 'valid'))).toEqual([]);
  expect(kinds.filter(({ kind }) => kind === 'wrong-key').length).toBe(3);
});

test('two companies never share a SIRET, an address or a telephone', () => {
  const byName = new Map(offers.map((answer) => [textOf(answer, 'companyName'), answer] as const));
  for (const key of ['siret', 'contactEmail', 'contactPhone']) {
    const values = [...byName.values()].map((answer) => textOf(answer, key)).filter((value) => value !== undefined);
    expect(new Set(values).size).toBe(values.length);
  }
});

test('about thirty schools of every kind have UAIs of the invented range, with the letter that closes them', () => {
  expect(schools.length).toBe(30);
  expect(new Set(schools.map((school) => school.nature))).toEqual(
    new Set(['Collège', 'Lycee professionnel', 'Lycee polyvalent', 'Lycee enseignt general et technologique', 'EREA']),
  );
  const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
  expect(
    schools.filter(({ uai }) => !/^04299\d{2}[A-Z]$/.test(uai!) || uai![7] !== letters[Number(uai!.slice(1, 7)) % 23]),
  ).toEqual([]);
});

test('the directory has the columns of the official one', () => {
  expect(shippedDirectory.split('\n')[0]).toBe(
    'uai;nom;nature;statut;adresse;code_postal;code_insee;commune;latitude;longitude;voie_generale;voie_technologique;voie_professionnelle;apprentissage;ulis;segpa;education_prioritaire',
  );
});
