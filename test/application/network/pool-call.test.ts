/** The call of September over plain records: who is called, who is not and why, and nobody twice. */
import { receiveAnswer } from '../../../src/application/intake/receive-answer';
import { callPool, callPoolNow, poolCallPlan } from '../../../src/application/network/pool-call';
import { isStillNeeded } from '../../../src/application/outbox/is-still-needed';
import type { Register } from '../../../src/application/ports';
import { calledYear } from '../../../src/domain/company/pool-call';
import type { Company } from '../../../src/domain/company/company';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { poolCallTexts } from '../../../src/wording/labels/pool-call';
import { aCompany, anOffer, aRequest, northOf } from '../../domain/matching/hub-builder';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const TODAY = '2026-09-08';
const ports = () => {
  let count = 0;
  return {
    ...stillPorts(TODAY),
    tokens: { next: () => `jeton-${(count += 1)}` },
    formLinks: {
      publicUrl: () => 'https://docs.example/offre',
      isClosed: () => false,
      answerUrl: (token: string, filled?: { readonly answer?: string }) =>
        `https://docs.example/r?j=${token}&r=${filled?.answer}`,
      followUpUrl: () => undefined,
      reviewUrl: () => undefined,
      contributionUrl: () => undefined,
      correctionUrl: () => undefined,
    },
  };
};
const company = (number: number, changes: Partial<Company> = {}): Company =>
  aCompany({
    reference: `ENT-2026-${String(number).padStart(4, '0')}`,
    name: `Hôte ${number}`,
    email: `contact@hote${number}.example`,
    standing: 'active',
    sharing: 'network',
    ...changes,
  });
const hub = (
  companies: readonly Company[],
  offers = [anOffer({ companyReference: 'ENT-2026-0099', receivedOn: '2026-06-01' })],
) =>
  memoryRegister({
    companies,
    offers,
    templates: defaultTemplateRows(),
    settings: [{ key: 'animatorPhone', value: '0465710012' }],
  });

test('those that may be asked are called; the others are counted by the reason', () => {
  const register = hub([
    company(1),
    company(2, { standing: 'do-not-solicit' }),
    company(3, { standing: 'closed' }),
    company(4, { sharing: 'do-not-solicit' }),
    company(5, { standing: 'to-spare' }),
    company(6, { remindersOff: true }),
    company(7, { sharing: 'reserved' }),
    company(8, { sharing: 'reserved', reservedUntil: '2026-08-31' }),
    company(9, { email: undefined }),
    company(99),
    company(10, { standing: 'partner' }),
  ]);
  const { toCall, counts } = poolCallPlan(register, ports());
  expect(toCall.map(({ name }) => name)).toEqual(['Hôte 1', 'Hôte 8', 'Hôte 10']);
  expect(counts).toEqual({
    'left-alone': 3,
    spared: 2,
    reserved: 1,
    'has-offer': 1,
    called: 0,
    'no-address': 1,
    'other-site': 0,
    'to-call': 3,
  });
  expect(register.changes()).toBe(0);
  expect(poolCallTexts.ask(counts, 2)).toMatch(
    /^3.entreprises recevront[^]*réservée à un établissement.: 1[^]*Il reste 2.envois/,
  );
  expect(poolCallTexts.ask(counts, 500)).not.toContain('Il reste');
});

describe('the sites of one firm', () => {
  const group = 'Groupe Exemple';
  const called = (register: ReturnType<typeof hub>): string[] => {
    while (callPool(register, ports(), 'geste').left > 0);
    return register.all('messages').map(({ to }) => to);
  };
  const contact = (number: number, role: 'hr' | 'signatory' | 'tutor', email: string) => ({
    reference: `CTC-2026-${String(number).padStart(4, '0')}`,
    companyReference: `ENT-2026-${String(number).padStart(4, '0')}`,
    name: 'Alex Fictif',
    role,
    email,
    isActive: true,
  });

  test('are written to once, the others named; done again, or from another of them, nobody is written to', () => {
    const register = hub([company(1, { group }), company(2, { group, commune: 'Roanne' }), company(3)]);
    expect(poolCallPlan(register, ports()).counts).toMatchObject({ 'to-call': 2, 'other-site': 1 });
    expect(called(register)).toEqual(['contact@hote1.example', 'contact@hote3.example']);
    const [ofFirm, alone] = register.all('messages');
    expect(ofFirm!.body).toContain('il vaut aussi pour Hôte 2 (Roanne). Une réponse pour tous suffit.');
    expect(alone!.body).not.toContain('il vaut aussi pour');
    expect(poolCallPlan(register, ports()).counts).toMatchObject({ 'to-call': 0, called: 3, 'other-site': 0 });
    expect(called(register)).toHaveLength(2);
  });

  test('are written to where somebody speaks for the firm: who recruits, else who signs, else nearest to a pupil who seeks', () => {
    const sites = [company(1, { group }), company(2, { group }), company(3, { group })];
    const of = (...contacts: ReturnType<typeof contact>[]) => {
      const register = hub(sites);
      for (const one of contacts) register.add('contacts', one);
      return called(register);
    };
    expect(of(contact(2, 'signatory', 'signe@hote.example'), contact(3, 'hr', 'rh@hote.example'))).toEqual(['rh@hote.example']);
    expect(of(contact(1, 'tutor', 'tuteur@hote.example'), contact(2, 'signatory', 'signe@hote.example'))).toEqual([
      'signe@hote.example',
    ]);
    const spread = hub(sites.map((site, index) => ({ ...site, point: northOf(50 - 10 * index) })));
    spread.add('requests', aRequest({ startsOn: '2027-02-01', endsOn: '2027-02-26', point: northOf(0) }));
    expect(called(spread)).toEqual(['contact@hote3.example']);
  });

  test('that decide alone are each written to, and named by nobody', () => {
    const register = hub([company(1, { group }), company(2, { group }), company(3, { group, decidesAlone: true })]);
    expect(called(register)).toEqual(['contact@hote1.example', 'contact@hote3.example']);
    expect(register.all('messages')[0]!.body).toContain('il vaut aussi pour Hôte 2');
    expect(register.all('messages')[0]!.body).not.toContain('Hôte 3');
    expect(register.all('messages')[1]!.body).not.toContain('il vaut aussi pour');
  });

  test('are written to although the head office is closed; not at the address of a site that wants to be left alone', () => {
    const office = 'siege@groupe.example';
    const closed = company(1, { group, standing: 'closed', email: office });
    const refuses = company(1, { group, standing: 'do-not-solicit', email: office });
    expect(called(hub([closed, company(2, { group, email: office })]))).toEqual([office]);
    expect(called(hub([refuses, company(2, { group, email: office })]))).toEqual([]);
    const other = hub([refuses, company(2, { group, email: office }), company(3, { group })]);
    expect(called(other)).toEqual(['contact@hote3.example']);
    // What wants to be left alone is not named; what shares its address may be.
    expect(other.all('messages')[0]!.body).toContain('il vaut aussi pour Hôte 2');
    expect(other.all('messages')[0]!.body).not.toContain('Hôte 1');
  });

  test('may be linked to themselves or in a circle: by the group that bears its own name, by SIREN and group crosswise', () => {
    const [a, b] = ['73282932000074', '73282932000082'];
    const own = company(1, { group: 'Hôte 1' });
    expect(called(hub([own]))).toEqual(['contact@hote1.example']);
    const circle = hub([
      company(1, { group: 'Hôte 2', siret: a }),
      company(2, { group: 'Hôte 3', siret: b }),
      company(3, { group: 'Hôte 2', siret: b }),
    ]);
    expect(called(circle)).toEqual(['contact@hote1.example']);
    expect(circle.all('messages')[0]!.body).toMatch(/il vaut aussi pour Hôte 2[^.]* et Hôte 3/);
  });
});

test('an offer of last year says nothing of this one, one that was withdrawn neither', () => {
  const old = anOffer({ companyReference: 'ENT-2026-0001', receivedOn: '2026-03-01' });
  const withdrawn = anOffer({
    reference: 'OFF-2026-0002',
    companyReference: 'ENT-2026-0001',
    receivedOn: '2026-09-02',
    status: 'withdrawn',
  });
  expect(poolCallPlan(hub([company(1)], [old, withdrawn]), ports()).counts['to-call']).toBe(1);
});

test('the year is the one that begins, from May on', () => {
  expect(['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-08', '2027-01-05'].map(calledYear)).toEqual([
    2025, 2026, 2026, 2026, 2026,
  ]);
});

test('slice by slice, each company is written to once in the year, whatever becomes of its address', () => {
  const register = hub(Array.from({ length: 120 }, (_, index) => company(100 + index)));
  const [first, second, third, fourth] = [1, 2, 3, 4].map(() => callPool(register, ports(), 'geste'));
  expect([first, second, third, fourth]).toEqual([
    { queued: 50, left: 70 },
    { queued: 50, left: 20 },
    { queued: 20, left: 0 },
    { queued: 0, left: 0 },
  ]);
  register.change('companies', 'ENT-2026-0100', { email: 'autre@hote.example' });
  expect(callPool(register, ports(), 'geste')).toEqual({ queued: 0, left: 0 });
  expect(new Set(register.all('messages').map(({ to }) => to)).size).toBe(120);
  expect(register.all('messages').every(({ status }) => status === 'queued')).toBe(true);
  const nextYear = { ...ports(), clock: stillPorts('2027-09-07').clock };
  expect(poolCallPlan(register, nextYear).counts['to-call']).toBe(120);
});

test('one gesture goes on for as long as the run may last, and the next takes up what is left', () => {
  const register = hub(Array.from({ length: 120 }, (_, index) => company(100 + index)));
  const names: string[] = [];
  (register as Register).bundle = (name) => void names.push(name);
  const lasting = (slices: number) => {
    let left = slices;
    return {
      ...ports(),
      hasTimeLeft: () => (left -= 1) >= 0,
      unitOfWork: <T>(work: (of: typeof register) => T): T => work(register),
    };
  };
  expect(callPoolNow(lasting(1))).toEqual({ queued: 50, left: 70 });
  expect(callPoolNow(lasting(9))).toEqual({ queued: 70, left: 0 });
  expect(names).toHaveLength(3);
  expect(new Set(names.slice(1)).size).toBe(1);
  expect(callPoolNow(lasting(9))).toEqual({ queued: 0, left: 0 });
});

test('the message has the form of offers and a link by which the host is left alone, which it says once', () => {
  const register = hub([company(1)]);
  const at = ports();
  callPool(register, at, 'geste');
  const [message] = register.all('messages');
  expect(message).toMatchObject({
    about: 'ENT-2026-0001',
    subject: '[ENT-2026-0001] Accueillerez-vous des jeunes en 2026-2027\u00a0?',
  });
  expect(message!.body).toContain('https://docs.example/offre');
  expect(message!.body).toContain('https://docs.example/r?j=jeton-1&r=no');
  const answer = { token: 'jeton-1', findings: [], originKey: 'x' } as const;
  expect(receiveAnswer(register, at, { ...answer, answer: 'no', refusalReason: 'low-activity' }).outcome).toBe('kept');
  expect(register.find('companies', 'ENT-2026-0001')!.standing).toBe('active');
  const stop = { ...answer, answer: 'no', refusalReason: 'no-more-solicitation' } as const;
  expect(receiveAnswer(register, at, stop)).toEqual({ outcome: 'taken', reference: 'ENT-2026-0001' });
  expect(register.find('companies', 'ENT-2026-0001')!.standing).toBe('do-not-solicit');
  receiveAnswer(register, at, stop);
  expect(register.find('companies', 'ENT-2026-0001')!.standing).toBe('do-not-solicit');
  expect(receiveAnswer(register, at, { ...stop, token: 'jeton-2' }).outcome).toBe('unknown-token');
  expect(isStillNeeded(register, { ...message!, template: 'pool-call' }, TODAY)).toBe(false);
});
