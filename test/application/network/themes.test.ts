/** Needs that say much the same become one meeting or one resource, and whoever asked hears of it when it is there. */
import { inviteToMeeting, previewInvitation } from '../../../src/application/meetings/invite';
import { answerThemes } from '../../../src/application/network/answer-themes';
import { makeTheme } from '../../../src/application/network/make-theme';
import { networkView } from '../../../src/application/network/network-view';
import type { Need } from '../../../src/domain/network/network';
import { themesOf } from '../../../src/domain/network/themes';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { aCompany, aRequest } from '../../domain/matching/hub-builder';
import type { MemoryRegister } from '../../support/memory-store';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const still = stillPorts();
const ports = {
  ...still,
  formLinks: { ...still.formLinks, contributionUrl: (_say: string, code: string) => `https://docs.example/c?code=${code}` },
};
const need = (number: number, subject: string, changes: Partial<Need> = {}): Need => ({
  reference: `BES-2026-000${number}`,
  subject,
  kind: 'resource',
  state: 'new',
  from: `Membre ${number}`,
  email: `membre${number}@reseau.example`,
  ...changes,
});
const BOOKLETS = [
  need(1, 'Un livret pour accueillir les stagiaires'),
  need(2, 'Livret d’accueil du stagiaire', { email: 'contact@alpha.example', from: 'Menuiserie Alpha' }),
  need(3, 'Livret pour bien accueillir un stagiaire', { stageReference: 'DEM-2026-0001' }),
];
const hub = (needs: readonly Need[]): MemoryRegister =>
  memoryRegister({
    needs,
    companies: [
      aCompany({ reference: 'ENT-2026-0001', name: 'Menuiserie Alpha', email: 'contact@alpha.example', sector: 'wood' as never }),
    ],
    requests: [aRequest({ reference: 'DEM-2026-0001', type: 'pfmp', trainingName: 'CAP Menuisier' })],
    templates: defaultTemplateRows(),
    settings: [{ key: 'animatorPhone', value: '0465710012' }],
  });
const linked = (register: MemoryRegister) => register.all('needs').map(({ linkedTo, state }) => [linkedTo, state]);
const bodies = (register: MemoryRegister) => register.all('messages').map(({ to, body }) => `${to}\n${body}`);

describe('a theme', () => {
  test('is what is asked in much the same words, in the order in which it was asked; what presses during a stage is none', () => {
    const themes = themesOf([
      need(4, 'Visite d’une entreprise du bois'),
      ...BOOKLETS,
      need(5, 'Livret pour accueillir les stagiaires', { kind: 'support' }),
      need(6, 'Livret pour accueillir les stagiaires', { state: 'answered' }),
    ]);
    expect(themes.map(({ subject, needs }) => [subject, needs.length])).toEqual([
      ['Visite d’une entreprise du bois', 1],
      ['Un livret pour accueillir les stagiaires', 3],
    ]);
  });

  test('holds together by what its needs were put to, whatever their words', () => {
    const put = { linkedTo: 'RES-2026-0001', state: 'taken' as const };
    expect(themesOf([need(1, 'Un livret', put), need(2, 'Une vidéo pour les tuteurs', put)])).toHaveLength(1);
  });
});

test('made into a resource it is begun with theme, public, trainings and who asked; a second click finds it and joins who came since', () => {
  const register = hub(BOOKLETS);
  const made = makeTheme(register, ports, { reference: 'BES-2026-0002', into: 'resource' });
  expect(register.find('resources', made)).toMatchObject({
    title: 'Un livret pour accueillir les stagiaires',
    theme: 'Un livret pour accueillir les stagiaires',
    publics: ['pfmp'],
    trainings: 'CAP Menuisier',
    state: 'idea',
    workingGroup: 'À proposer à Membre 1, Menuiserie Alpha et Membre 3',
  });
  expect(linked(register)).toEqual([
    [made, 'taken'],
    [made, 'taken'],
    [made, 'taken'],
  ]);
  register.add('needs', need(4, 'Livret d’accueil des stagiaires'));
  expect(networkView(register, ports).themes[0]).toMatchObject({ made: { reference: made, joins: 1 } });
  const [lines, again] = [
    register.all('journal').length,
    makeTheme(register, ports, { reference: 'BES-2026-0004', into: 'resource' }),
  ];
  expect(again).toBe(made);
  expect(register.all('resources')).toHaveLength(1);
  expect(register.all('journal')).toHaveLength(lines + 1);
  expect(makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'resource' })).toBe(made);
  expect(register.all('journal')).toHaveLength(lines + 1);
  expect(() => makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'meeting' })).toThrow('Ce thème a déjà sa suite');
});

test('its resource published under a safe link, each hears of it once; before, and under another link, nobody does', () => {
  const register = hub(BOOKLETS);
  const made = makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'resource' });
  for (const changes of [
    { state: 'published' },
    { state: 'published', link: 'http://pole.example/livret' },
    { state: 'to-revise', link: 'https://pole.example/livret' },
  ] as const) {
    register.change('resources', made, changes);
    answerThemes(register, ports);
    expect(register.all('messages')).toEqual([]);
  }
  register.change('resources', made, { state: 'published', link: 'https://pole.example/livret' });
  answerThemes(register, ports);
  answerThemes(register, ports);
  expect(linked(register).map(([, state]) => state)).toEqual(['answered', 'answered', 'answered']);
  expect(bodies(register)).toHaveLength(3);
  expect(bodies(register)[0]).toContain('https://pole.example/livret');
});

test('its meeting is for the sectors that asked; those who asked are told ahead of the invited, with the link, and not invited again', () => {
  const register = hub(BOOKLETS);
  const made = makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'meeting' });
  expect(register.find('meetings', made)).toMatchObject({
    kind: 'professionals',
    state: 'planned',
    audience: expect.stringContaining('CAP Menuisier'),
  });
  answerThemes(register, ports);
  expect(register.all('messages')).toEqual([]);
  register.change('meetings', made, { on: '2027-02-02', startTime: '14 h' });
  expect(previewInvitation(register, ports, { reference: made, to: 'companies' })).toMatchObject({
    count: 3,
    names: ['Membre 1', 'Menuiserie Alpha', 'Membre 3'],
  });
  expect(inviteToMeeting(register, ports, { reference: made, to: 'companies' })).toMatchObject({ queued: 3, left: 0 });
  expect(inviteToMeeting(register, ports, { reference: made, to: 'companies' })).toMatchObject({ queued: 0 });
  expect(register.all('messages').map(({ template }) => template)).toEqual(['need-answered', 'need-answered', 'need-answered']);
  expect(plain(bodies(register)[0]!)).toContain(`« Je m’inscris » (https://docs.example/c?code=${made})`);
});

test('a meeting that was cancelled before it opened lets its needs become something else', () => {
  const register = hub(BOOKLETS);
  const meeting = makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'meeting' });
  register.change('meetings', meeting, { state: 'cancelled' });
  expect(networkView(register, ports).themes[0]!.made).toBeUndefined();
  const resource = makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'resource' });
  expect(linked(register)).toEqual([
    [resource, 'taken'],
    [resource, 'taken'],
    [resource, 'taken'],
  ]);
});

test('a need that was dropped meanwhile is said, and makes nothing', () => {
  const register = hub([need(1, 'Un livret', { state: 'dropped' })]);
  expect(() => makeTheme(register, ports, { reference: 'BES-2026-0001', into: 'meeting' })).toThrow('n’attend plus de réponse');
  expect(register.all('meetings')).toEqual([]);
});
