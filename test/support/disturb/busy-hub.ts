/**
 * A hub in the middle of its year, from which every use case can begin; kept in memory, so that a state comes back in
 * milliseconds.
 */
import { DIRECTORY, Hub, IDENTITY, MINUTE, offerAnswers, requestAnswers, TRAININGS } from '../hub';

export const DEM = (number: number): string => `DEM-2026-${String(number).padStart(4, '0')}`;
export const OFF = (number: number): string => `OFF-2026-${String(number).padStart(4, '0')}`;
export const ENT = (number: number): string => `ENT-2026-${String(number).padStart(4, '0')}`;
export const PRO = (number: number): string => `PRO-2026-${String(number).padStart(4, '0')}`;
export const MSG = (number: number): string => `MSG-2026-${String(number).padStart(4, '0')}`;

/** Hosts by their number: the first is nobody's and may be disturbed freely. */
export const HOSTS = ['Repos', 'Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'] as const;
export const REQUESTS = {
  idle: DEM(1),
  seeking: DEM(2),
  asked: DEM(3),
  placed: DEM(4),
  incomplete: DEM(5),
  planned: DEM(6),
} as const;

const initials = (index: number): Record<string, string> => ({ 'Initiales de l’élève': `${'ABCDEFGH'[index]}. M.` });

/**
 * Six hosts; a request that nobody moves, one that seeks, one that two hosts were asked for, one that is placed, one that lacks
 * something, one of a plan.
 */
export function busyHub(): Hub {
  const hub = Hub.blank();
  hub.ask('saveIdentity', IDENTITY);
  hub.ask('importSchools', { text: DIRECTORY });
  hub.ask('chooseTrainings', TRAININGS);
  hub.ask('buildForms');
  hub.ask('setSandbox', false);
  for (const slug of HOSTS) hub.submitted('offer', offerAnswers(slug));
  for (const index of [0, 1, 2, 3]) hub.submitted('request', requestAnswers(initials(index)));
  hub.submitted('request', requestAnswers({ ...initials(4), 'Premier jour': '2027-02-26', 'Dernier jour': '2027-02-01' }));
  hub.submitted('request', requestAnswers(initials(5)));
  hub.ask('cancelRequest', REQUESTS.idle, 'pupil-found');
  hub.advance(5 * MINUTE);
  hub.ask('sendPropositions', { requestReference: REQUESTS.asked, choices: hub.choicesFor(REQUESTS.asked, 'Alpha', 'Beta') });
  hub.ask('sendPropositions', { requestReference: REQUESTS.placed, choices: hub.choicesFor(REQUESTS.placed, 'Gamma') });
  hub.advance(5 * MINUTE);
  hub.yes('Gamma', REQUESTS.placed);
  hub.advance(5 * MINUTE);
  const delta = hub.choicesFor(REQUESTS.planned, 'Delta')[0]!;
  hub.runtime.callFromPage('createPropositions', [
    [{ requestReference: REQUESTS.planned, hostId: delta.offerReference ?? delta.companyReference }],
  ]);
  // The work that is done once a day has been done.
  hub.advance(70 * MINUTE);
  return hub;
}

/** Every reference of the register. */
export function referencesOf(hub: Hub): ReadonlySet<string> {
  // What is tried may begin with a tab that is gone.
  const there = new Set(hub.runtime.spreadsheet().sheets.map(({ name }) => name));
  return new Set(
    [
      'Demandes',
      'Offres',
      'Propositions',
      'Entreprises',
      'Contacts',
      'Courriels',
      'Bilans',
      'Contributions',
      'Inscriptions',
      'Besoins',
      'Ressources',
      'Rencontres',
      'Plans',
    ].flatMap((tab) => (there.has(tab) ? hub.rows(tab).flatMap((row) => row['Référence'] ?? []) : [])),
  );
}
