/** What is said, unsaid and said again is told each time: the last word that a person has read is the one that holds. */
import { followMeetings } from '../../../src/application/meetings/follow-meetings';
import { settleNeed } from '../../../src/application/network/settle-need';
import { asTold } from '../../../src/domain/network/meeting-news';
import type { Meeting } from '../../../src/domain/network/network';
import { defaultTemplateRows } from '../../../src/wording/emails/default-templates';
import { memoryRegister, stillPorts } from '../../support/memory-register';

const ports = stillPorts('2027-01-11');
const MEETING: Meeting = { reference: 'REN-2026-0001', title: 'Accueillir', state: 'open', on: '2027-02-01', place: 'Salle 1' };

test('an answer to a need that comes back after another is told a third time, and the same one said twice is told once', () => {
  const register = memoryRegister({
    templates: defaultTemplateRows(),
    needs: [{ reference: 'BES-2026-0001', email: 'camille@lycee.example', subject: 'Un livret', state: 'new' }],
  });
  const say = (answer: string): void => settleNeed(register, ports, { reference: 'BES-2026-0001', state: 'answered', answer });
  for (const words of ['Oui', 'Oui', 'Non', 'Oui']) say(words);
  const bodies = register.all('messages').map(({ body }) => (body.includes('Oui') ? 'Oui' : 'Non'));
  expect(bodies).toEqual(['Oui', 'Non', 'Oui']);
});

test('a meeting moved, moved back and moved again is told at each of them', () => {
  const register = memoryRegister({
    templates: defaultTemplateRows(),
    meetings: [MEETING],
    registrations: [
      {
        reference: 'INS-2026-0001',
        meetingReference: MEETING.reference,
        name: 'Camille',
        email: 'camille@lycee.example',
        state: 'registered',
        told: asTold({ state: 'registered' }, MEETING),
      },
    ],
  });
  const hold = (place: string): void => {
    register.change('meetings', MEETING.reference, { place });
    followMeetings(register, ports);
    followMeetings(register, ports);
  };
  followMeetings(register, ports);
  expect(register.all('messages')).toEqual([]);
  for (const place of ['Salle 2', 'Salle 1', 'Salle 2']) hold(place);
  expect(register.all('messages').map(({ body }) => /Salle \d/.exec(body)?.[0])).toEqual(['Salle 2', 'Salle 1', 'Salle 2']);
});
