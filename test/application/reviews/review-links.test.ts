/** The links by which reviews are asked for: one for each stage and side, the same in every message. */
import { queueReminders } from '../../../src/application/reminders/queue-reminders';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import { aCompany, aProposition, aRequest } from '../../domain/matching/hub-builder';
import { memoryRegister, stillPorts } from '../../support/memory-register';

// The Tuesday after stages that ended on Friday.
const TODAY = '2027-02-02';
const stage = { startsOn: '2027-01-11', endsOn: '2027-01-29' };
const request = (number: number): Request =>
  aRequest({ reference: `DEM-${number}`, status: 'finished', requesterEmail: 'camille@lycee.example', ...stage });
const proposition = (number: number): Proposition =>
  aProposition({ reference: `PRO-${number}`, requestReference: `DEM-${number}`, status: 'confirmed', turn: 1, ...stage });

const hub = (hasForm = true) => {
  const register = memoryRegister({
    requests: [request(1), request(2)],
    propositions: [proposition(1), proposition(2)],
    companies: [aCompany({ email: 'contact@alpha.example' })],
    settings: [{ key: 'academie', value: 'Lyon' }],
  });
  let count = 0;
  const still = stillPorts(TODAY);
  const ports = {
    ...still,
    tokens: { next: () => `jeton${(count += 1)}` },
    formLinks: {
      ...still.formLinks,
      reviewUrl: (token: string, by: string) => (hasForm ? `https://form.example/${by}/${token}` : undefined),
    },
  };
  queueReminders(register, ports);
  return { register, ports, body: (template: string) => register.all('messages').find((one) => one.template === template)!.body };
};
const linksIn = (text: string): string[] => text.match(/https:\/\/form\.example\/[^\s)]+/g) ?? [];

test('a message of several stages has a link for each, and no token is of two stages or of two sides', () => {
  const { register, body } = hub();
  const [one, other] = register.all('propositions') as [Proposition, Proposition];
  expect(linksIn(body('review-host'))).toEqual([
    `https://form.example/company/${one.hostReviewToken}`,
    `https://form.example/company/${other.hostReviewToken}`,
  ]);
  expect(linksIn(body('review-teacher'))).toEqual([
    `https://form.example/school/${one.teacherReviewToken}`,
    `https://form.example/school/${other.teacherReviewToken}`,
  ]);
  const tokens = [one, other].flatMap(({ hostReviewToken, teacherReviewToken }) => [hostReviewToken, teacherReviewToken]);
  expect(new Set(tokens).size).toBe(4);
  expect(tokens).not.toContain(undefined);
});

test('what is asked again on the same day gives no other token', () => {
  const { register, ports } = hub();
  const before = register.all('propositions');
  queueReminders(register, ports);
  expect(register.all('propositions')).toEqual(before);
});

test('without the form people are asked to answer by mail, line by line without a link', () => {
  const { body } = hub(false);
  expect(body('review-teacher')).not.toContain('Donner mon avis');
  expect(body('review-teacher')).toContain('Répondez simplement à ce message, ligne par ligne.');
});
