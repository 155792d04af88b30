/**
 * The verification of the register finds what does not hold together, names the row and the gesture, and finds nothing in a
 * register that is right.
 */
import { problemsAtHand, verifyRegister } from '../../../src/application/upkeep/verify-register';
import { readRowAddress, rowAddress } from '../../../src/application/upkeep/problem';
import type { Message } from '../../../src/domain/message/message';
import {
  aCompany,
  anOffer,
  aProposition,
  aRequest,
  CUISINE,
  otherRequest,
  SCHOOLS,
  TODAY,
} from '../../domain/matching/hub-builder';
import { memoryRegister, type Oddities, type Tables } from '../../support/memory-register';
import { seededRules } from '../../../src/wording/labels/rule-texts';

const RIGHT: Tables = {
  requests: [aRequest(), otherRequest()],
  companies: [aCompany()],
  offers: [anOffer()],
  propositions: [aProposition()],
  schools: SCHOOLS,
  trainings: [CUISINE],
  rules: seededRules,
  contacts: [
    {
      reference: 'CTC-2026-0001',
      companyReference: 'ENT-2026-0001',
      name: 'Mme Exemple',
      email: 'contact@restaurant.example',
      isActive: true,
    },
  ],
  settings: [
    { key: 'secondeStart', value: '2027-06-14' },
    { key: 'secondeEnd', value: '2027-06-25' },
  ],
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const found = (changes: Tables, odd?: Oddities): string[] => {
  const { atHand, beyond } = verifyRegister(memoryRegister({ ...RIGHT, ...changes }, odd), TODAY);
  return [...atHand, ...beyond].map(({ table, key, row, sentence, gesture }) =>
    plain(`${table}:${row ?? key} | ${sentence} | ${gesture}`),
  );
};

const MESSAGE: Message = {
  reference: 'MSG-2026-0001',
  status: 'queued',
  template: 'proposition',
  about: 'PRO-2026-0001',
  to: 'contact@restaurant.example',
  subject: 'Accueil',
  body: 'Bonjour',
  createdAt: '2027-01-05T09:00:00.000Z',
  attempts: 0,
  key: 'une clé',
};

test('a register that is right has nothing to be seen', () => {
  expect(found({ messages: [MESSAGE] })).toEqual([]);
});

describe('a reference to nothing is named with its row and the gesture', () => {
  test.each<[string, Tables, string]>([
    [
      'the company of an offer',
      { offers: [anOffer({ companyReference: 'ENT-2026-0404' })] },
      'offers:OFF-2026-0001 | OFF-2026-0001 : « Entreprise » nomme ENT-2026-0404, qui n’est pas dans le registre.',
    ],
    [
      'the request of a proposition',
      { requests: [aRequest()] },
      'propositions:PRO-2026-0001 | PRO-2026-0001 : « Demande » nomme DEM-2026-0002',
    ],
    [
      'the company of a contact',
      { contacts: [{ reference: 'CTC-2026-0001', companyReference: '', name: 'Mme Exemple', isActive: true }] },
      'contacts:CTC-2026-0001 | CTC-2026-0001 : « Entreprise » est vide.',
    ],
    [
      'the school that a company is reserved for',
      { companies: [aCompany({ reservedForUai: '0429999Z' })] },
      'companies:ENT-2026-0001',
    ],
    [
      'a training of a school',
      { schools: [{ ...SCHOOLS[0]!, trainingCodes: ['cap-inconnu'] }, SCHOOLS[1]!] },
      'schools:0420001A',
    ],
  ])('%s', (_, tables, sentence) => {
    expect(found(tables).join('\n')).toContain(sentence);
  });

  test('of a row that is over it is history, and left alone', () => {
    expect(
      found({
        offers: [anOffer(), anOffer({ reference: 'OFF-2026-0002', status: 'withdrawn', companyReference: 'ENT-2026-0404' })],
      }),
    ).toEqual([]);
  });
});

test('an offer of a closed company is never proposed, and said', () => {
  expect(found({ companies: [aCompany({ standing: 'closed' })] }).join('\n')).toContain(
    'OFF-2026-0001 est une offre de ENT-2026-0001, dont la fiche est fermée',
  );
});

test('a copied row and a row without a reference are named by their place', () => {
  const odd: Oddities = {
    rows: {
      companies: { doubled: [{ key: 'ENT-2026-0001', row: 7 }] },
      contacts: { keyless: [12] },
      schools: { doubled: [{ key: '0420001A', row: 4 }] },
    },
  };
  expect(found({}, odd)).toEqual([
    'companies:7 | Entreprises, ligne 7 : la référence ENT-2026-0001 est aussi celle d’une autre ligne ; celle-ci ne compte pas. | Supprimez la ligne copiée, ou videz sa référence : elle en reçoit une nouvelle.',
    'contacts:12 | Contacts, ligne 12 : sans référence, elle ne compte pas. | Complétez le nom : elle reçoit sa référence. Ou supprimez-la.',
    'schools:4 | Établissements, ligne 4 : la référence 0420001A est aussi celle d’une autre ligne ; celle-ci ne compte pas. | Supprimez la ligne copiée.',
  ]);
});

test('a cell that cannot be read is named by its column, of living rows alone', () => {
  const odd: Oddities = { unreadable: { 'offers OFF-2026-0001': ['weeks', 'startsOn'], 'offers OFF-2026-0002': ['weeks'] } };
  expect(found({ offers: [anOffer(), anOffer({ reference: 'OFF-2026-0002', status: 'expired' })] }, odd)).toEqual([
    'offers:OFF-2026-0001 | OFF-2026-0001 : « Semaines ouvertes » et « Début » ne peuvent pas être lus et ne comptent pas. | Corrigez la cellule.',
  ]);
});

test('more pupils than places are counted, with the propositions to look at', () => {
  expect(found({ offers: [anOffer({ places: 0 })] }).join('\n')).toMatch(
    /offers:OFF-2026-0001 \| OFF-2026-0001, Restaurant Exemple : 1 élève pour 0 place à cette offre.*Voyez PRO-2026-0001/,
  );
});

test('a value that is read and means nothing is quoted', () => {
  expect(found({ companies: [aCompany({ maxSolicitationsPerMonth: -2 })] })).toEqual([
    'companies:ENT-2026-0001 | ENT-2026-0001 : « -2 » dans « Sollicitations par mois (max) » n’est pas une valeur possible et ne compte pas. | Corrigez la cellule.',
  ]);
});

test('a status that differs from what the journal told last is shown with both', () => {
  const line = {
    at: '2027-01-04T09:00:00.000Z',
    actor: 'Animatrice',
    action: 'Changement',
    object: 'Demande',
    reference: 'DEM-2026-0001',
    after: 'Placée',
    key: 'a:statut',
  };
  expect(found({ journal: [line] })).toEqual([
    expect.stringContaining('DEM-2026-0001 est « En recherche », mais le journal dit « Placée »'),
  ]);
  expect(found({ journal: [line, { ...line, after: 'En recherche', key: 'b:statut' }] })).toEqual([]);
});

test('an address that no message can reach is said without being quoted', () => {
  const said = found({
    messages: [{ ...MESSAGE, to: 'élodie@restaurant.example' }],
    requests: [aRequest({ requesterEmail: 'une, deux' }), otherRequest()],
  });
  expect(said.map((line) => line.split(' | ')[0])).toEqual(['messages:MSG-2026-0001', 'requests:DEM-2026-0001']);
  expect(said.join()).not.toMatch(/élodie|une, deux/);
});

test('values of the school year that are to be filled are in the list', () => {
  expect(
    found({
      settings: [
        { key: 'secondeStart', value: '2026-06-15' },
        { key: 'secondeEnd', value: '2026-06-26' },
      ],
    }),
  ).toEqual([expect.stringContaining('settings:secondeStart | Stage de seconde')]);
});

test('the panel sees at once what its own tables say', () => {
  expect(problemsAtHand(memoryRegister({ ...RIGHT, companies: [] })).map(({ key }) => key)).toEqual([
    'OFF-2026-0001',
    'PRO-2026-0001',
  ]);
});

test('a row’s address leads back to it', () => {
  for (const address of [
    { table: 'contacts', key: 'CTC-2026-0001' },
    { table: 'companies', key: '', row: 7 },
  ] as const)
    expect(readRowAddress(rowAddress(address))).toEqual(address);
  expect(readRowAddress('ENT-2026-0001')).toBeUndefined();
});
