/** What finds a company, a request, a proposition. */
import { search } from '../../../src/application/cards/search';
import { company } from '../../domain/intake-samples';
import { memoryRegister } from '../../support/memory-register';

const register = memoryRegister({
  companies: [
    company({
      reference: 'ENT-2026-0001',
      name: 'Élec Exemple',
      siret: '73282932000074',
      phone: '0465710012',
      email: 'accueil@elec.example',
      commune: 'Saint-Étienne',
      sector: 'electricity-energy',
    }),
    company({
      reference: 'ENT-2026-0002',
      name: 'Garage Exemple',
      tradeName: 'Au bon pneu',
      phone: '0465710034',
      commune: 'Roanne',
    }),
  ],
  contacts: [
    {
      reference: 'CTC-2026-0001',
      companyReference: 'ENT-2026-0002',
      name: 'Alex Fictif',
      phone: '0601020304',
      email: 'alex@garage.example',
      isActive: true,
    },
  ],
  requests: [
    {
      reference: 'DEM-2026-0012',
      receivedOn: '2026-11-02',
      status: 'searching',
      priority: 'normal',
      requesterName: 'Camille Exemple',
      requesterEmail: 'camille@lycee.example',
      requesterPhone: '0465710056',
      soughtActivities: [],
      soughtSectors: [],
      fallbackSectors: [],
      needsArrangement: false,
    } as never,
  ],
});
const found = (text: string): string[] => search(register, text).map(({ card }) => card.reference);

test.each([
  ['a telephone, with any spaces', '04 65 71 00 12', 'ENT-2026-0001'],
  ['without spaces', '0465710012', 'ENT-2026-0001'],
  ['with points', '04.65.71.00.12', 'ENT-2026-0001'],
  ['from abroad', '+33 4 65 71 00 12', 'ENT-2026-0001'],
  ['from abroad, with its zero', '+33 (0)4 65 71 00 12', 'ENT-2026-0001'],
  ['by its exchange', '0033465710012', 'ENT-2026-0001'],
  ['its beginning', '04 65 71 00 1', 'ENT-2026-0001'],
  ['a contact’s mobile', '06 01 02 03 04', 'ENT-2026-0002'],
  ['the teacher’s', '04 65 71 00 56', 'DEM-2026-0012'],
  ['a SIRET', '732 829 320 00074', 'ENT-2026-0001'],
  ['a SIREN', '732829320', 'ENT-2026-0001'],
  ['an address', 'accueil@elec.example', 'ENT-2026-0001'],
  ['a part of an address', 'camille@lycee', 'DEM-2026-0012'],
  ['a contact’s address', 'alex@garage.example', 'ENT-2026-0002'],
  ['a contact’s name', 'fictif alex', 'ENT-2026-0002'],
  ['a trade name', 'bon pneu', 'ENT-2026-0002'],
  ['a name and a town without accents', 'elec saint etienne', 'ENT-2026-0001'],
  ['a sector', 'électricité', 'ENT-2026-0001'],
  ['the end of a reference', '0012', 'DEM-2026-0012'],
])('%s: « %s » finds %s', (_what, text, reference) => expect(found(text)[0]).toBe(reference));

test('who is found by a contact is shown with the person', () =>
  expect(search(register, 'alex fictif')[0]!.detail).toContain('Alex Fictif'));
test('nothing is found for nothing, and a few digits are no telephone', () =>
  expect([found(''), found('   '), found('71 00')]).toEqual([[], [], []]));
