/** Sheets to print and the list of resources by mail: what is in them, and what must not be. */
import { paperOf, papersView } from '../../../src/application/papers/papers-view';
import { previewShare, shareResources } from '../../../src/application/network/share-resources';
import { composeMessage } from '../../../src/application/outbox/compose-message';
import type { Resource } from '../../../src/domain/network/network';
import type { School } from '../../../src/domain/school/school';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { aCompany, aProposition, aRequest } from '../../domain/matching/hub-builder';
import type { MemoryRegister } from '../../support/memory-store';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts, type Tables } from '../../support/memory-register';

const ports = stillPorts('2027-01-12');
const school = (uai: string, name: string): School => ({
  uai,
  name,
  commune: 'Roanne',
  referentEmail: `referent@${uai}.example`,
  trainingCodes: [],
  wantsDigest: true,
  wantsCalls: false,
  hasRaisedQuota: false,
});
const [OWN, OTHER] = ['0421003M', '0421002L'];
const resource = (number: number, changes: Partial<Resource> = {}): Resource => ({
  reference: `RES-2026-000${number}`,
  title: `Livret ${number}`,
  link: `https://pole.example/livret-${number}`,
  publics: ['pfmp'],
  moment: 'before',
  authors: 'Lycée Fictif',
  state: 'published',
  ...changes,
});
const hub = (tables: Tables = {}): MemoryRegister =>
  memoryRegister({
    schools: [school(OWN, 'Lycée Fictif'), school(OTHER, 'Collège Autre')],
    templates: defaultTemplateRows(),
    settings: [
      { key: 'animatorPhone', value: '0465710012' },
      { key: 'replyWithinDays', value: '5' },
    ],
    ...tables,
  });

/** Each school has pupils everywhere: at its own hosts, at those of the other one, without a host. */
const twoSchools = (): MemoryRegister =>
  hub({
    requests: [
      aRequest({
        reference: 'DEM-2026-0001',
        schoolUai: OWN,
        pupilInitials: 'A. A.',
        status: 'placed',
        hostName: 'Garage Alpha',
        receivedOn: '2026-11-02',
      }),
      aRequest({
        reference: 'DEM-2026-0002',
        schoolUai: OWN,
        pupilInitials: 'B. B.',
        status: 'searching',
        receivedOn: '2027-01-11',
      }),
      aRequest({
        reference: 'DEM-2026-0003',
        schoolUai: OTHER,
        pupilInitials: 'X. X.',
        status: 'placed',
        hostName: 'Auberge Beta',
        receivedOn: '2026-11-02',
      }),
      aRequest({
        reference: 'DEM-2026-0004',
        schoolUai: OTHER,
        pupilInitials: 'Y. Y.',
        status: 'searching',
        receivedOn: '2026-11-02',
      }),
      aRequest({
        reference: 'DEM-2026-0005',
        schoolUai: undefined,
        pupilInitials: 'Z. Z.',
        status: 'searching',
        receivedOn: '2026-11-02',
      }),
      aRequest({
        reference: 'DEM-2025-0001',
        schoolUai: OWN,
        pupilInitials: 'C. C.',
        status: 'finished',
        receivedOn: '2026-03-02',
      }),
    ],
    companies: [
      aCompany({ reference: 'ENT-2026-0001', name: 'Garage Alpha', broughtByUai: OTHER, standing: 'active' }),
      aCompany({
        reference: 'ENT-2026-0002',
        name: 'Auberge Beta',
        broughtByUai: OWN,
        standing: 'active',
        sharing: 'reserved',
        reservedForUai: OWN,
        reservedUntil: '2027-03-15',
      }),
      aCompany({ reference: 'ENT-2026-0003', name: 'Atelier Clos', broughtByUai: OWN, standing: 'closed' }),
    ],
    propositions: [
      aProposition({
        reference: 'PRO-2026-0001',
        requestReference: 'DEM-2026-0001',
        companyReference: 'ENT-2026-0001',
        status: 'accepted',
        sentOn: '2026-11-03',
        answer: 'yes',
      }),
      aProposition({
        reference: 'PRO-2026-0002',
        requestReference: 'DEM-2026-0003',
        companyReference: 'ENT-2026-0002',
        status: 'accepted',
        sentOn: '2026-11-03',
        answer: 'yes',
      }),
      aProposition({
        reference: 'PRO-2026-0003',
        requestReference: 'DEM-2026-0002',
        companyReference: 'ENT-2026-0001',
        status: 'declined',
        sentOn: '2027-01-11',
        answer: 'no',
      }),
      aProposition({
        reference: 'PRO-2026-0004',
        requestReference: 'DEM-2026-0002',
        companyReference: 'ENT-2026-0002',
        status: 'sent',
        answer: undefined,
        sentOn: '2027-01-11',
      }),
      aProposition({
        reference: 'PRO-2026-0005',
        requestReference: 'DEM-2026-0004',
        companyReference: 'ENT-2026-0002',
        status: 'sent',
        sentOn: '2027-01-11',
      }),
    ],
  });
/** Initials, references and the name of the other school. */
const OF_OTHERS = /X\. ?X\.|Y\. ?Y\.|Z\. ?Z\.|DEM-2026-000[345]|Collège Autre/;

test('the sheet of a school tells its own requests, hosts asked by number, the promised day, what it gave and received', () => {
  const sheet = paperOf(twoSchools(), ports, OWN);
  expect(JSON.parse(plain(JSON.stringify(sheet)))).toMatchObject({
    kind: 'school',
    school: 'Lycée Fictif – Roanne',
    requests: [
      { pupil: 'A. A.', state: expect.stringContaining('Garage Alpha'), asked: '1 contacté', promised: '' },
      { pupil: 'B. B.', state: 'Recherche en cours', asked: '2 contactés, 1 refus, 1 sans réponse', promised: '18 janvier 2027' },
    ],
    toDo: [expect.stringContaining('DEM-2026-0001 : signatures à réunir')],
    given: ['1 entreprise apportée', '1 stage offert à d’autres'],
    received: ['1 stage reçu d’un autre'],
    companies: ['Auberge Beta, réservée à votre établissement jusqu’au 15 mars 2027'],
  });
});

test('nothing of the pupils of other schools is in the sheet of a school, nor in its weekly digest', () => {
  const register = twoSchools();
  const digest = composeMessage(register, ports, 'weekly-digest', { school: register.find('schools', OWN) });
  for (const text of [JSON.stringify(paperOf(register, ports, OWN)), digest.subject + digest.body]) {
    expect(text).toMatch(/A\. ?A\./);
    expect(text).not.toMatch(OF_OTHERS);
  }
});

test('the list of resources has what is published by its moment, what is being written and with whom, what is asked and not there', () => {
  const register = hub({
    resources: [
      resource(1),
      resource(2, { moment: undefined, authors: 'Lycée Fictif, Garage Alpha' }),
      resource(3, { state: 'in-progress', link: undefined, workingGroup: 'Lycée Fictif et Collège Autre' }),
      resource(4, { link: 'http://pole.example/livret-4' }),
      resource(5, { state: 'to-revise' }),
    ],
    needs: [
      { reference: 'BES-2026-0001', subject: 'préparer un oral de stage', kind: 'resource', state: 'new' },
      { reference: 'BES-2026-0002', subject: 'Livret 3', kind: 'resource', state: 'taken', linkedTo: 'RES-2026-0003' },
    ],
  });
  const list = JSON.parse(plain(JSON.stringify(paperOf(register, ports, 'catalogue'))));
  expect(list).toMatchObject({
    moments: [
      { title: 'Avant le stage', entries: [{ title: 'Livret 1', link: 'https://pole.example/livret-1' }] },
      { title: 'À tout moment', entries: [{ title: 'Livret 2', authors: 'Lycée Fictif, Garage Alpha' }] },
    ],
    inProgress: [{ title: 'Livret 3', link: '', authors: 'En cours · Lycée Fictif · Lycée Fictif et Collège Autre' }],
    wanted: ['Préparer un oral de stage (1 demande)'],
  });
});

test('sheets are listed by name; one that is gone is said', () => {
  expect(papersView(twoSchools(), ports).schools.map(({ label }) => label)).toEqual([
    'Collège Autre – Roanne',
    'Lycée Fictif – Roanne',
  ]);
  expect(() => paperOf(hub(), ports, '0000000X')).toThrow('Cette feuille n’existe plus.');
});

describe('the list by mail', () => {
  const companies = [
    aCompany({ reference: 'ENT-2026-0001', name: 'Garage', email: 'contact@garage.example', standing: 'active' }),
    aCompany({ reference: 'ENT-2026-0002', name: 'Muette', email: 'contact@muette.example', standing: 'do-not-solicit' }),
  ];

  test('reaches who may be written to, once as it stands; a resource more, and it is another list', () => {
    const register = hub({ companies, resources: [resource(1)] });
    expect(previewShare(register, ports, { to: 'companies' })).toMatchObject({ count: 1, names: ['Garage'] });
    expect(shareResources(register, ports, { to: 'companies' })).toMatchObject({ queued: 1, left: 0 });
    expect(shareResources(register, ports, { to: 'companies' })).toMatchObject({ queued: 0 });
    expect(shareResources(register, ports, { to: 'schools' })).toMatchObject({ queued: 2 });
    const [first] = register.all('messages');
    expect(plain(first!.body)).toContain('– Livret 1 (avant le stage · élèves de lycée professionnel');
    register.add('resources', resource(2));
    expect(shareResources(register, ports, { to: 'companies' })).toMatchObject({ queued: 1 });
  });

  test('reaches a firm once, where somebody speaks for it, whatever commune it is told under; a site that decides alone for itself', () => {
    const site = (number: number, changes: Parameters<typeof aCompany>[0] = {}) =>
      aCompany({
        reference: `ENT-2026-000${number}`,
        name: `Hôte ${number}`,
        email: `contact@hote${number}.example`,
        standing: 'active',
        group: 'Groupe Exemple',
        ...changes,
      });
    const register = hub({
      companies: [site(1, { commune: 'Roanne' }), site(2, { commune: 'Riorges' }), site(3, { decidesAlone: true })],
      contacts: [
        {
          reference: 'CTC-2026-0001',
          companyReference: 'ENT-2026-0002',
          name: 'Alex Fictif',
          role: 'hr',
          email: 'rh@hote.example',
          isActive: true,
        },
      ],
      resources: [resource(1)],
    });
    expect(previewShare(register, ports, { to: 'companies' }).names).toEqual(['Hôte 2', 'Hôte 3']);
    shareResources(register, ports, { to: 'companies', commune: 'Roanne' });
    shareResources(register, ports, { to: 'companies', commune: 'Riorges' });
    shareResources(register, ports, { to: 'companies' });
    expect(register.all('messages').map(({ to }) => to)).toEqual(['contact@hote1.example', 'contact@hote3.example']);
  });

  test('without anything published is refused', () => {
    expect(() => previewShare(hub({ resources: [resource(1, { state: 'idea' })] }), ports, { to: 'schools' })).toThrow(
      'Aucune ressource n’est publiée.',
    );
  });
});
