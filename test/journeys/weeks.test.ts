/** A host writes its weeks in its own words: what was understood is kept, what was not is said to it and to the animator. */
import type { OfferCardView } from '../../src/application/sidebar-views/host-card-views';
import type { RankingView } from '../../src/application/sidebar-views/ranking-view';
import { Hub, mailOf, offerAnswers, plain, removeHubs, requestAnswers, sentencesOf } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const offerWith = (weeks: string): Record<string, string> => {
  hub.submitted(
    'offer',
    offerAnswers('Alpha', { 'Quand pouvez-vous accueillir ?': 'Certaines semaines', 'Semaines d’accueil': weeks }),
  );
  return hub.rows('Offres').at(-1)!;
};

test('weeks that are understood whole make an offer that can be proposed', () => {
  expect(offerWith('de janvier 2027 à juin 2027 sauf février 2027')).toMatchObject({
    Statut: 'Disponible',
    'Semaines ouvertes': expect.stringMatching(/^2026-S53 à 2027-S04; 2027-S09 à 2027-S26$/),
    'À vérifier': '',
  });
});

test('what is not understood makes an offer to check: host and animator read what was understood beside what was not', () => {
  const offer = offerWith('du 15 au 26 mars 2027 sauf le mercredi');
  expect(offer).toMatchObject({ Statut: 'À vérifier', 'Semaines ouvertes': '2027-S11; 2027-S12' });
  expect(plain(offer['À vérifier']!)).toContain(
    'Semaines comprises : du 15 au 26 mars 2027 (S11 et S12). Non compris : « sauf le mercredi ».',
  );
  const mail = plain(hub.mailsTo(mailOf('Alpha')).at(-1)!.text);
  expect(mail).toContain('– Semaines : S11 et S12');
  expect(mail).toContain(
    '– les semaines d’accueil : j’ai compris du 15 au 26 mars 2027 (S11 et S12), mais pas « sauf le mercredi »',
  );
});

test('a host that said « on verra » is never ranked as open all year, even once its offer is verified', () => {
  const offer = offerWith('on verra');
  expect(offer).toMatchObject({ Statut: 'À vérifier', 'Semaines ouvertes': '', Début: '', Fin: '' });
  hub.ask('setOfferStatus', offer['Référence']!, 'verified');
  hub.submitted('request', requestAnswers());
  const request = hub.rows('Demandes').at(-1)!['Référence']!;
  const ranking = hub.ask('getRanking', request) as RankingView;
  expect(ranking.hosts.map(({ companyName }) => companyName)).not.toContain('Restaurant Alpha');
  expect(ranking.excluded.find(({ code }) => code === 'dates-unknown')).toMatchObject({
    label: 'Dates à préciser (1)',
    hosts: [{ companyName: 'Restaurant Alpha' }],
  });
});

test('words that are not weeks never become one in the register', () => {
  const offer = offerWith('S12, S13')['Référence']!;
  const sentences = sentencesOf(hub.type('Offres', offer, 'Semaines ouvertes', 'on verra')).join();
  expect(plain(sentences)).toContain('« on verra » n’est pas compris en entier comme des semaines.');
  expect(hub.row(offer)['Semaines ouvertes']).toMatch(/-S12; \d{4}-S13$/);
  hub.type('Offres', offer, 'Semaines ouvertes', '2027-S12 à 2027-S14');
  expect((hub.ask('getOfferCard', offer) as OfferCardView).lines).toContain('S12 à S14');
});
