/** Teachers and hosts correct what they sent by the link that they were given: the row changes, and nothing else. */
import { Hub, linksIn, MINUTE, plain, RAW, removeHubs, requestAnswers, TEACHER } from '../support/hub';

jest.setTimeout(120_000);

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

/** The link of the last mail to the address that corrects. */
const correctionLink = (address: string): string => {
  const links = hub.mailsTo(address).flatMap((mail) => linksIn(mail));
  return links.filter((link) => !link.includes('RAPPEL') && decodeURIComponent(link).includes('(inchangé)')).at(-1)!;
};
const lastTo = (address: string) => hub.mailsTo(address).at(-1)!;

test('a request is corrected by the link of its acknowledgement: what was changed alone is written and said', () => {
  const request = hub.request({ Commentaire: 'Élève motivé', 'Votre téléphone': '04 65 71 12 34' });
  hub.advance(5 * MINUTE);
  const link = correctionLink(TEACHER);
  hub.type('Demandes', request, 'Notes', 'Vu avec le lycée');
  hub.answerLink(link, { Accord: requestAnswers()['Accord']!, 'Distance acceptée, en kilomètres': '35' });
  hub.advance(5 * MINUTE);
  expect(hub.rows('Demandes')).toHaveLength(1);
  expect(hub.row(request)).toMatchObject({ 'Rayon accepté (km)': '35', Notes: 'Vu avec le lycée', Commentaire: 'Élève motivé' });
  expect(plain(lastTo(TEACHER).text)).toContain('35 km');
});
