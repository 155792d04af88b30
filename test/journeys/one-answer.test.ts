/** One click, one answer: what the screen shows next comes with it, and is what a further call would give. */
import { HOUR, Hub, offerAnswers, removeHubs } from '../support/hub';

afterAll(removeHubs);

const opened = (): { hub: Hub; request: string; proposition: string } => {
  const hub = Hub.open();
  hub.offer('Alpha');
  const request = hub.request();
  const [proposition] = hub.proposeAndSend(request, 'Alpha');
  return { hub, request, proposition: proposition! };
};

test('a yes brings the messages that it sends, any other answer none', () => {
  const { hub, proposition } = opened();
  const later = hub.ask('recordAnswer', { propositionReference: proposition, answer: 'call-back', callBackOn: '2027-01-07' });
  expect('messages' in later).toBe(false);
  const { messages, ...card } = hub.ask('recordAnswer', { propositionReference: proposition, answer: 'yes' });
  const { now, ...lists } = hub.ask('getMessages');
  expect(messages).toMatchObject({ queued: lists.queued, toReview: lists.toReview });
  expect(lists.queued.length).toBeGreaterThan(0);
  expect(typeof now).toBe('string');
  expect(card).toEqual(hub.ask('getPropositionCard', proposition));
});

test('a host that takes its word back brings the card of the request that is searched again', () => {
  const { hub, request, proposition } = opened();
  hub.ask('recordAnswer', { propositionReference: proposition, answer: 'yes' });
  const { requestCard } = hub.ask('withdrawHost', proposition, 'Plus de tuteur');
  expect(requestCard).toEqual(hub.ask('getRequestCard', request));
  expect(requestCard.status).toBe('searching');
});

test('what was typed beside a message goes with its queueing, or neither does', () => {
  const hub = Hub.open();
  // More than the hub acknowledges to one address by itself: the others wait for the animator.
  for (let index = 0; index < 6; index += 1)
    hub.submitted('offer', offerAnswers(`Hote${index}`, { 'Votre courriel': 'meme@ailleurs.example' }));
  hub.advance(HOUR);
  const [message] = hub.ask('getMessages').toReview;
  if (message === undefined) throw new Error('no message waits');
  const refused = hub.problem('queueMessage', message.reference, {}, { to: 'sans adresse' });
  expect(refused.message).not.toBe('');
  expect(hub.ask('getMessages').toReview.map(({ reference }) => reference)).toContain(message.reference);
  const { queued } = hub.ask('queueMessage', message.reference, {}, { to: 'autre@lycee.example' });
  expect(queued.find(({ reference }) => reference === message.reference)?.to).toBe('autre@lycee.example');
});

test('an action that is undone brings the actions that are left', () => {
  const { hub, request } = opened();
  hub.ask('giveUpRequest', request, 'Essai');
  const { last } = hub.ask('getLastActions');
  const { isDone, left } = hub.ask('undoAction', last!.id);
  expect(isDone).toBe(true);
  expect(left).toEqual(hub.ask('getLastActions'));
});
