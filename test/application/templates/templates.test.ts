/** The texts of the messages, read and changed: over plain records, without a sheet. */
import { composeMessage } from '../../../src/application/outbox/compose-message';
import type { TemplateChange, WordingName } from '../../../src/application/templates-api';
import { templateRows, templateValues } from '../../../src/application/templates/template-rows';
import { seedTemplates } from '../../../src/application/templates/seed-templates';
import { saveTemplate, templatesView } from '../../../src/application/templates/template-texts';
import { trialOfTemplate } from '../../../src/application/templates/try-template';
import { TEMPLATE_CODES } from '../../../src/domain/message/message';
import { TEMPLATE_USES } from '../../../src/domain/message/template-moments';
import { defaultTemplateRows, defaultWording, exampleValues, wordingsOf } from '../../../src/wording/emails/default-templates';
import { renderTemplate } from '../../../src/wording/emails/render-template';
import { aCompany, anOffer, aProposition, aRequest, CUISINE, SCHOOLS } from '../../domain/matching/hub-builder';
import type { MessageContext } from '../../../src/application/outbox/compose-message';
import type { Request } from '../../../src/domain/request/request';
import type { FollowUp } from '../../../src/domain/request/follow-up';
import type { PropositionEnd } from '../../../src/domain/proposition/proposition';
import { memoryRegister, stillPorts, type Tables } from '../../support/memory-register';

const NAME: WordingName = { code: 'host-withdrawn', wording: 'training' };
const SHIPPED = defaultWording('host-withdrawn', 'training');
const change = (more: Partial<TemplateChange> = {}): TemplateChange => ({
  ...NAME,
  subject: '[{{reference}}] Annulé',
  body: 'Bonjour,\n\n{{organisme}} ne peut plus. {{telephone_animateur}}',
  before: SHIPPED,
  ...more,
});
const register = (more: Tables = {}) => memoryRegister({ templates: defaultTemplateRows(), ...more });
const setting = (key: string, value: string) => ({ key, value }) as never;

const COMPANY = aCompany({ name: 'Garage Exemple' });
const REQUESTS = [
  aRequest({ reference: 'DEM-2026-0001' }),
  aRequest({ reference: 'DEM-2026-0002', type: 'observation-3e', trainingCode: undefined, trainingName: undefined, level: '3e' }),
];
const HUB: Tables = {
  requests: REQUESTS,
  companies: [COMPANY],
  offers: [anOffer()],
  schools: SCHOOLS,
  trainings: [CUISINE],
  propositions: REQUESTS.map(({ reference }, index) =>
    aProposition({
      reference: `PRO-2026-000${index + 1}`,
      requestReference: reference,
      companyReference: 'ENT-2026-0001',
      status: 'accepted',
      answer: 'yes',
      token: 'vrai-jeton',
    }),
  ),
  settings: [
    setting('animatorEmail', 'animatrice@pole.example'),
    setting('animatorPhone', '0465710012'),
    setting('hubName', 'Pôle Exemple'),
  ],
};

describe('a text is changed', () => {
  test('a hub that has changed nothing has no text of its own', () => {
    expect(templatesView(register()).own).toEqual([]);
    expect(templatesView(memoryRegister({})).own).toEqual([]);
  });
  test('it is kept in its row with a line in the journal, counts from then on, and is written once', () => {
    const hub = register(HUB);
    const ports = stillPorts();
    expect(saveTemplate(hub, ports, change()).isSaved).toBe(true);
    expect(hub.find('templates', 'host-withdrawn')).toMatchObject({ subject: '[{{reference}}] Annulé', isActive: true });
    expect(templatesView(hub).own.map(({ code }) => code)).toEqual(['host-withdrawn']);
    expect(composeMessage(hub, ports, 'host-withdrawn', { request: REQUESTS[0], company: COMPANY }).subject).toBe(
      '[DEM-2026-0001] Annulé',
    );
    saveTemplate(hub, ports, change());
    expect(hub.all('journal').map(({ action, reference }) => [action, reference])).toEqual([
      ['Modèle de courriel modifié', 'Désistement de l’organisme, à l’enseignant'],
    ]);
  });
  test('who is overtaken is told, and nothing is written', () => {
    const hub = register();
    saveTemplate(hub, stillPorts(), change({ subject: 'Le leur' }));
    const late = saveTemplate(hub, stillPorts(), change({ subject: 'Le mien' }));
    expect(late).toMatchObject({ isSaved: false, now: { subject: 'Le leur' } });
    expect(hub.find('templates', 'host-withdrawn')!.subject).toBe('Le leur');
    expect(hub.all('journal')).toHaveLength(1);
  });
  test('a row that is gone comes back, one that was switched off counts again', () => {
    const gone = memoryRegister({});
    saveTemplate(gone, stillPorts(), change());
    expect(gone.find('templates', 'host-withdrawn')!.title).not.toBe('');
    const off = memoryRegister({ templates: defaultTemplateRows().map((row) => ({ ...row, isActive: false })) });
    expect(templatesView(off).own.find(({ code }) => code === 'host-withdrawn')!.isActive).toBe(false);
    saveTemplate(off, stillPorts(), change());
    expect(off.find('templates', 'host-withdrawn')!.isActive).toBe(true);
  });
  test('the text that ships comes back under its own name in the journal', () => {
    const hub = register();
    saveTemplate(hub, stillPorts(), change());
    saveTemplate(hub, stillPorts(), { ...change(), ...SHIPPED, before: change() });
    expect(templatesView(hub).own).toEqual([]);
    expect(hub.all('journal').at(-1)!.action).toBe('Modèle de courriel remis à son texte d’origine');
  });
  test.each([
    ['an unknown variable', { body: 'a\nb {{formatoin}}' }, /^Texte, ligne 2, colonne 3/],
    ['an empty text', { body: '  ' }, /le texte est vide/],
    ['an open brace', { subject: 'Objet {{' }, /^Objet, ligne 1/],
    ['a text without end', { body: 'x'.repeat(10_001) }, /dépasse/],
    ['a template that is none', { code: 'nothing' as never }, /n’existe pas/],
    ['a public that it has no text for', { code: 'morning-report', wording: 'observation' } as const, /n’existe pas/],
  ])('%s is refused with the reason, and nothing is written', (_, more, reason) => {
    const hub = register();
    expect(() => saveTemplate(hub, stillPorts(), change(more))).toThrow(reason);
    expect(hub.all('journal')).toEqual([]);
  });
});

describe('a text that cannot be used', () => {
  test('is replaced by the one that ships, so that the message still leaves', () => {
    const rows = defaultTemplateRows().map((row) => (row.code === 'host-withdrawn' ? { ...row, body: 'Bonjour {{' } : row));
    const hub = memoryRegister({ ...HUB, templates: rows });
    expect(composeMessage(hub, stillPorts(), 'host-withdrawn', { request: REQUESTS[0], company: COMPANY }).body).toContain(
      'Je reprends la recherche',
    );
  });
  test('of a template with a single text, the hub’s own counts for all publics', () => {
    const single = TEMPLATE_CODES.find((code) => wordingsOf(code).length === 1 && TEMPLATE_USES[code].about !== 'none')!;
    const rows = defaultTemplateRows().map((row) => (row.code === single ? { ...row, body: 'Le nôtre' } : row));
    const hub = memoryRegister({ ...HUB, templates: rows });
    expect(composeMessage(hub, stillPorts(), single, { request: REQUESTS[1], company: COMPANY }).body).toBe('Le nôtre');
  });
});

const PROPOSITION_ENDS: readonly PropositionEnd[] = [
  'superseded',
  'request-ended',
  'dates-changed',
  'cancelled',
  'pupil-withdrew',
  'offer-declined',
];
const FOLLOW_UPS: readonly FollowUp[] = [
  'agree',
  'disagree',
  'convention-sent',
  'convention-returned',
  'convention-signed',
  'pupil-found',
  'pupil-left',
  'pupil-withdrew',
  'message',
];

describe('what is said of a stage', () => {
  /** Every way in which the values of a message speak of it. */
  const contexts = (type: Request['type']): MessageContext[] => {
    const request = aRequest({ type, hostName: 'Garage Exemple' });
    const ends = PROPOSITION_ENDS.map((endedBy) => aProposition({ endedBy, turn: 0 }));
    const lates = ['stage-ahead', 'seat-free', 'request-seeks', 'other'].map((refusal) => [refusal]);
    return [
      ...[...ends, ...ends.map((end) => ({ ...end, turn: 1 }))].map((proposition) => ({
        request,
        company: COMPANY,
        proposition,
      })),
      ...lates.flatMap((refusals) =>
        (['yes', 'no'] as const).map((lateAnswer) => ({ request, company: COMPANY, lateAnswer, refusals })),
      ),
      ...(['no', 'call-back', 'other-dates', 'other-public'] as const).map((answer) => ({
        request,
        company: COMPANY,
        proposition: aProposition({ answer, refusalReason: 'no-more-solicitation' }),
      })),
      ...FOLLOW_UPS.flatMap((say) =>
        (['taken', 'kept', 'too-late'] as const).map((outcome) => ({ request, followUp: { say, outcome } })),
      ),
    ];
  };
  test.each([
    ['pfmp', /\bstages?\b/i],
    ['apprenticeship', /\bstages?\b|convention/i],
  ] as const)('in %s, no value calls it by a word that is not its own', (type, never) => {
    const hub = register({ companies: [COMPANY], settings: HUB.settings });
    for (const context of contexts(type))
      for (const code of TEMPLATE_CODES.filter((one) => one !== 'morning-report' && one !== 'weekly-digest')) {
        const { subject, body } = composeMessage(hub, stillPorts(), code, context);
        expect(`${subject}\n${body}`.replace(/pôle de stages/gi, '')).not.toMatch(never);
      }
  });
  test('a student of BTS is none of a lycée’s pupils', () => {
    const hub = register(HUB);
    const request = aRequest({ type: 'bts', requesterName: 'Camille' });
    const proposition = aProposition({ tutorName: 'Sacha Fictif' });
    const { body } = composeMessage(hub, stillPorts(), 'agreement-host', { request, company: COMPANY, proposition });
    expect(body).toContain('Merci d’accueillir un étudiant de');
    expect(body).toContain('Maître de stage dans votre organisme\u00a0: Sacha Fictif');
    expect(body).not.toMatch(/élève|tuteur/i);
  });
});

describe('the preview on a row', () => {
  test('offers the rows that the text could be about, the newest first, and those of its public only', () => {
    const hub = register(HUB);
    const rows = (code: WordingName['code'], wording: WordingName['wording']) =>
      templateRows(hub, { code, wording }).map(({ reference }) => reference);
    expect(rows('stage-eve', 'training')).toEqual(['PRO-2026-0001']);
    expect(rows('stage-eve', 'observation')).toEqual(['PRO-2026-0002']);
    expect(rows('stage-eve', 'apprenticeship')).toEqual([]);
    expect(rows('weekly-digest', 'training').length).toBeGreaterThan(0);
    expect(rows('morning-report', 'training')).toEqual([]);
  });
  test('every text can be filled from every row that it offers, with no link that works', () => {
    const hub = register(HUB);
    for (const code of TEMPLATE_CODES)
      for (const wording of wordingsOf(code))
        for (const { reference } of templateRows(hub, { code, wording })) {
          const { values } = templateValues(hub, stillPorts(), { code, wording }, reference);
          expect(renderTemplate(defaultWording(code, wording), values).missing).toEqual([]);
          expect(JSON.stringify(values)).not.toContain('vrai-jeton');
        }
    expect(hub.changes()).toBe(0);
  });
  test('a row that is gone is said', () => {
    expect(() => templateValues(register(HUB), stillPorts(), NAME, 'PRO-2026-9999')).toThrow(/n’est plus dans le registre/);
  });
});

describe('a trial', () => {
  test('goes to the animator alone, filled from the row or with the examples; a fault is refused', () => {
    const hub = register(HUB);
    const mail = trialOfTemplate(hub, stillPorts(), { ...NAME, subject: '{{organisme}}', body: 'Bonjour' }, 'PRO-2026-0001');
    expect(mail).toMatchObject({ to: 'animatrice@pole.example', subject: '[Essai] Garage Exemple' });
    expect(mail.text).toContain('un aperçu avec PRO-2026-0001');
    expect(trialOfTemplate(hub, stillPorts(), { ...NAME, subject: '{{organisme}}', body: 'Bonjour' }).subject).toBe(
      `[Essai] ${exampleValues('host-withdrawn')['organisme']}`,
    );
    expect(() => trialOfTemplate(hub, stillPorts(), { ...NAME, subject: 's', body: '{{rien}}' })).toThrow(/n’existe pas/);
    expect(() => trialOfTemplate(register(), stillPorts(), { ...NAME, subject: 's', body: 'b' })).toThrow(
      /courriel de l’animateur/,
    );
  });
});

describe('an update', () => {
  const REOPENED = {
    subject: '[{{reference}}] Je reprends la recherche pour {{initiales}}',
    body: [
      'Bonjour {{prenom_nom}},',
      'Votre demande concernant l’élève {{initiales}} ({{formation}}), {{dates}}, est rouverte\u00a0: je reprends la recherche d’un lieu d’accueil.',
      'Mon message précédent ne vaut donc plus. Si l’élève trouve entre-temps, dites-le-moi en répondant à ce message ou au {{telephone_animateur}}.',
      'Bien cordialement,\n{{signature}}',
    ].join('\n\n'),
  };
  test('renews a text that the hub has never changed, leaves its own words alone, and adds the new publics; twice adds nothing', () => {
    const rows = defaultTemplateRows().filter(({ code }) => !code.includes('.'));
    const hub = memoryRegister({
      templates: rows.map((row) =>
        row.code === 'request-reopened'
          ? { ...row, ...REOPENED, variables: 'anciennes' }
          : row.code === 'host-withdrawn'
            ? { ...row, body: 'Le nôtre' }
            : row,
      ),
    });
    seedTemplates(hub);
    expect(hub.find('templates', 'request-reopened')).toMatchObject(defaultWording('request-reopened', 'training'));
    expect(hub.find('templates', 'request-reopened')!.variables).toContain('{{eleve}}');
    expect(hub.find('templates', 'host-withdrawn')!.body).toBe('Le nôtre');
    expect(hub.find('templates', 'host-withdrawn.observation')).toBeDefined();
    const after = hub.changes();
    seedTemplates(hub);
    expect(hub.changes()).toBe(after);
  });
});
