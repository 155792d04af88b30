/** The review of a stage from outside: the reminder's link, the form, the row, the thanks, and what comes of it. */
import { Hub, linksIn, mailOf, MINUTE, plain, RAW, removeHubs, TEACHER } from '../support/hub';

jest.setTimeout(240_000);

let ended: string;
let hub: Hub;
const REQUEST = 'DEM-2026-0001';
const PROPOSITION = 'PRO-2026-0001';

/** A pupil was at Alpha's from 18 to 29 January; the reviews have been asked for. */
beforeAll(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  hub.request({ 'Premier jour': '2027-01-18', 'Dernier jour': '2027-01-29' });
  hub.proposeAndSend(REQUEST, 'Alpha');
  hub.yes('Alpha', REQUEST);
  hub.runtime.advanceTo('2027-02-02T10:30:00+01:00');
  ended = hub.freeze();
});
beforeEach(() => {
  hub = Hub.from(ended);
});
afterEach(() => hub.close());
afterAll(removeHubs);

const lastTo = (address: string) => hub.mailsTo(address).at(-1)!;
const asking = (address: string) => hub.mailsTo(address).find(({ subject }) => /avis/.test(subject))!;
const SAID = {
  'Le stage a-t-il eu lieu ?': 'Oui',
  'Les activités correspondaient-elles aux attendus ?': '4 – Tout à fait',
  'Attendus travaillés': 'Réaliser des préparations culinaires de base\nDresser les plats',
  'Recommenceriez-vous l’an prochain ?': 'Oui',
};

test('x', () => {
  console.log(hub.status(REQUEST), plain(asking(mailOf('Alpha')).text), plain(asking(TEACHER).text));
  console.log(hub.runtime.readPrefilledUrl(linksIn(asking(TEACHER))[0]!));
  hub.answerLink(linksIn(asking(TEACHER))[0]!, { ...SAID, 'Comment jugez-vous l’accueil ?': '3 – Bon' });
  hub.advance(4 * MINUTE);
  console.log(hub.rows('Bilans'), hub.rows(RAW.review), plain(lastTo(TEACHER).text));
});
