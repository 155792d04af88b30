/** What a screen sends when there is much to show. */
import { calls } from '../../../src/application/cards/calls';
import { companyCard } from '../../../src/application/cards/company-card';
import { markDuplicates, mergeCompanies } from '../../../src/application/companies/merge-companies';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import { company } from '../../domain/intake-samples';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';

test('calls beyond a day’s work are counted, the most pressing are shown', () => {
  const propositions = Array.from({ length: 100 }, (_, index): Proposition => ({
    reference: `PRO-2026-${index}`,
    requestReference: 'DEM-2026-0001',
    companyReference: 'ENT-2026-0001',
    status: 'sent',
    channel: 'email',
    createdOn: '2026-12-01',
    sentOn: '2026-12-01',
    ...(index === 99 ? { answer: 'call-back' } : {}),
  }));
  const view = calls(memoryRegister({ propositions }), stillPorts());
  expect([view.lines.length, view.more, view.lines[0]!.propositionReference]).toEqual([60, 40, 'PRO-2026-99']);
});

describe('merging two rows', () => {
  const rows = (): ReturnType<typeof memoryRegister> =>
    memoryRegister({
      companies: [
        company({
          reference: 'ENT-2026-0001',
          name: 'Garage Exemple',
          commune: 'Roanne',
          toCheck: 'Le SIRET n’a pas la bonne clé.',
        }),
        company({ reference: 'ENT-2026-0002', name: 'Garage Exemple', commune: 'Roanne', toCheck: 'Le code postal manque.' }),
      ],
    });

  test('takes away only the lines that said they may be one', () => {
    const register = rows();
    expect(markDuplicates(register)).toBe(1);
    expect(register.find('companies', 'ENT-2026-0002')!.toCheck!.split('\n')).toHaveLength(2);
    mergeCompanies(register, stillPorts(), 'ENT-2026-0001', 'ENT-2026-0002');
    expect(register.find('companies', 'ENT-2026-0001')).toMatchObject({ toCheck: 'Le SIRET n’a pas la bonne clé.' });
    expect(register.find('companies', 'ENT-2026-0002')).toMatchObject({ standing: 'closed', toCheck: 'Le code postal manque.' });
  });

  test('seeking duplicates again writes nothing more', () => {
    const register = rows();
    markDuplicates(register);
    const before = register.changes();
    markDuplicates(register);
    expect(register.changes()).toBe(before);
  });

  test('is offered on both cards', () => {
    const register = rows();
    expect(
      ['ENT-2026-0001', 'ENT-2026-0002'].map((reference) =>
        companyCard(register, stillPorts(), reference).duplicates.map((twin) => twin.reference),
      ),
    ).toEqual([['ENT-2026-0002'], ['ENT-2026-0001']]);
    expect(plain(companyCard(register, stillPorts(), 'ENT-2026-0001').duplicates[0]!.sentence)).toContain('ENT-2026-0002');
  });
});
