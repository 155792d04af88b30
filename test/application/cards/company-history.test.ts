/** What a company's card says of its past with the hub. */
import { companyCard } from '../../../src/application/cards/company-card';
import type { Message } from '../../../src/domain/message/message';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import { company } from '../../domain/intake-samples';
import { plain } from '../../support/hub';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const request: Request = {
  reference: 'DEM-2026-0001',
  receivedOn: '2026-10-05',
  status: 'finished',
  priority: 'normal',
  pupilInitials: 'Z. Q.',
  type: 'pfmp',
  level: 'cap-1',
  trainingName: 'CAP Cuisine',
  schoolName: 'Lycée Fictif – Roanne',
  soughtActivities: [],
  soughtSectors: [],
  fallbackSectors: [],
  needsArrangement: false,
};
const proposition = (number: number, patch: Partial<Proposition>): Proposition => ({
  reference: `PRO-2026-000${number}`,
  requestReference: request.reference,
  companyReference: 'ENT-2026-0001',
  status: 'declined',
  channel: 'email',
  createdOn: '2026-10-12',
  sentOn: '2026-10-12',
  answeredOn: '2026-10-14',
  startsOn: '2026-11-16',
  endsOn: '2026-12-04',
  ...patch,
});
const message = (number: number, patch: Partial<Message>): Message => ({
  reference: `MSG-2026-000${number}`,
  status: 'sent',
  template: 'proposition',
  about: 'PRO-2026-0001',
  to: 'a@b.example',
  subject: `Message ${number}`,
  body: '',
  createdAt: `2026-10-1${number}T09:00:00.000Z`,
  attempts: 1,
  key: String(number),
  ...patch,
});
const card = () =>
  companyCard(
    memoryRegister({
      companies: [
        company({ reference: 'ENT-2026-0001', name: 'Restaurant Exemple', notes: 'Appeler le matin.' }),
        company({ reference: 'ENT-2026-0002', name: 'Autre' }),
      ],
      requests: [request],
      propositions: [
        proposition(1, { status: 'confirmed', answer: 'yes' }),
        proposition(2, { answer: 'no' }),
        proposition(3, { status: 'unanswered', answeredOn: undefined }),
        proposition(4, { companyReference: 'ENT-2026-0002', status: 'confirmed', answer: 'yes' }),
      ],
      messages: [message(1, {}), message(2, { status: 'cancelled' }), message(3, { about: 'PRO-2026-0004' }), message(4, {})],
    }),
    stillPorts(),
    'ENT-2026-0001',
  );

test('it counts what the company answered, and only its own', () => {
  expect(card().record.map(plain).slice(0, 2)).toEqual(['A répondu à 2 propositions sur 3', '1 élève accueilli ou à accueillir']);
});

test('who was hosted is a training and a school: not even the initials', () => {
  const { stages } = card();
  expect(stages.map(({ reference }) => reference)).toEqual(['PRO-2026-0001']);
  expect(plain(stages[0]!.sentence)).toContain('Lycée Fictif – Roanne');
  expect(JSON.stringify(stages)).not.toMatch(/Z\.|Q\./);
});

test('messages are its own, the latest first, without those that never left', () => {
  expect(card().messages.map(({ reference }) => reference)).toEqual(['MSG-2026-0004', 'MSG-2026-0001']);
});

test('the notes of its row are shown', () => {
  expect(card().notes).toBe('Appeler le matin.');
});
