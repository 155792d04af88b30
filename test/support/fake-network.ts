/** « Réseau » as the pages see it, with lists that a test can read. */
import type { MeetingView, NetworkApi, NetworkView } from '../../src/application/network-api';

const ok = <T>(value: T) => ({ ok: true, value }) as const;

export const NETWORK: NetworkView = {
  toSee: [
    {
      reference: 'CTB-2026-0004',
      sentence: 'Lycée Fictif – Roanne : je connais quelqu’un pour une demande sans solution',
      detail: 'Auberge Exemple, 42300 Roanne ; d’accord pour être appelée',
      requestReference: 'DEM-2026-0142',
    },
  ],
  needs: [
    {
      reference: 'BES-2026-0007',
      sentence: 'Menuiserie Exemple : le stagiaire ne vient plus',
      detail: 'Depuis mardi ; le lycée est prévenu',
      state: 'new',
      isPressing: true,
      email: 'alex@menuiserie.example',
      alike: [],
    },
    {
      reference: 'BES-2026-0003',
      sentence: 'Collège Exemple : un livret d’accueil',
      detail: 'Ressource',
      state: 'taken',
      isPressing: false,
      alike: ['BES-2026-0005'],
    },
  ],
  themes: [
    {
      reference: 'BES-2026-0003',
      sentence: 'Un livret d’accueil',
      detail: '2 demandes : Collège Exemple, Menuiserie Exemple',
    },
  ],
  meetings: [
    {
      reference: 'REN-2026-0003',
      sentence: 'Accueillir un premier stagiaire – 12 janvier 2027, 14 h 00 – Lycée Fictif',
      detail: '8 inscrits sur 12',
      isFull: false,
    },
  ],
  calls: [{ reference: 'DEM-2026-0142', sentence: 'DEM-2026-0142 : CAP Cuisine, autour de Roanne', detail: '' }],
  demands: [
    {
      reference: 'hospitality',
      sector: 'hospitality',
      sentence: 'Hôtellerie, restauration',
      detail: '4 demandes sans hôte',
      lines: ['3 jeunes : CAP Cuisine, du 11 janvier au 5 février 2027'],
    },
  ],
  thanks: [
    {
      reference: 'ENT-2026-0042',
      sentence: 'Lycée Fictif – Roanne',
      detail: 'Auberge Exemple : CAP Cuisine, du 11 janvier au 5 février 2027 · le courriel de merci part de lui-même',
    },
  ],
  members: 12,
  published: 2,
  sectors: [{ code: 'hospitality', label: 'Hôtellerie, restauration' }],
  toRead: [{ reference: 'RES-2026-0002', sentence: 'Grille d’accueil', detail: 'Lycée Fictif' }],
  schools: [{ reference: '0421003M', sentence: 'Lycée Fictif – Roanne', detail: '3 entreprises apportées' }],
  answers: [{ code: 'REN-2026-0003', label: 'Accueillir un premier stagiaire – 12 janvier 2027' }],
};

export const MEETING: MeetingView = {
  reference: 'REN-2026-0003',
  title: 'Accueillir un premier stagiaire',
  stateLabel: 'Inscriptions ouvertes',
  lines: ['Formation de tuteurs', '12 janvier 2027 · 14 h 00', '8 inscrits sur 12'],
  participants: [
    {
      reference: 'INS-2026-0001',
      name: 'Alex Fictif',
      organisation: 'Garage Exemple',
      state: 'registered',
      stateLabel: 'Inscrit',
    },
  ],
  minutes: { link: '', text: '', resources: [] },
  resources: [
    { code: 'RES-2026-0001', label: 'Livret du tuteur' },
    { code: 'RES-2026-0004', label: 'Grille d’accueil' },
  ],
  isOver: false,
  minutesToSend: 0,
  isAttendanceDue: false,
  mayInvite: true,
  sectors: [{ code: 'hospitality', label: 'Hôtellerie, restauration' }],
};

/** What is settled disappears; nothing else changes. */
export function fakeNetwork(): NetworkApi {
  let network = NETWORK;
  let meeting = MEETING;
  return {
    getNetwork: () => ok(network),
    settleContribution: (reference) => {
      network = { ...network, toSee: network.toSee.filter((line) => line.reference !== reference) };
      return ok(network);
    },
    settleNeed: ({ reference, state }) => {
      network = {
        ...network,
        needs: network.needs.flatMap((need) =>
          need.reference !== reference ? [need] : state === 'taken' ? [{ ...need, state }] : [],
        ),
      };
      return ok(network);
    },
    makeTheme: ({ reference, into }) => {
      const made = into === 'meeting' ? 'REN-2026-0004' : 'RES-2026-0009';
      network = {
        ...network,
        themes: network.themes.map((theme) =>
          theme.reference === reference
            ? { ...theme, made: { kind: into, reference: made, sentence: `Ressource ${made} : idée`, joins: 0 } }
            : theme,
        ),
      };
      return ok(network);
    },
    getMeeting: () => ok(meeting),
    previewInvitation: ({ to }) =>
      ok({
        count: to === 'schools' ? 12 : 3,
        sentence: to === 'schools' ? '12 établissements seront invités.' : '3 entreprises seront invitées.',
        names: ['Lycée Fictif'],
      }),
    inviteToMeeting: () => ok({ queued: 3, left: 0, sentence: '3 invitations en file.' }),
    previewShare: ({ to }) =>
      ok({
        count: 12,
        sentence: to === 'schools' ? '12 établissements recevront la liste.' : '12 entreprises recevront la liste.',
        names: ['Lycée Fictif'],
      }),
    shareResources: () => ok({ queued: 12, left: 0, sentence: '12 courriels en file.' }),
    saveMinutes: ({ link, text, resources }) => {
      meeting = { ...meeting, minutes: { link, text, resources }, minutesToSend: 1 };
      return ok(meeting);
    },
    sendAfterMeeting: ({ what }) => {
      meeting =
        what === 'minutes'
          ? { ...meeting, minutesToSend: 0 }
          : { ...meeting, attestations: { count: meeting.attestations?.count ?? 1, toSend: 0 } };
      return ok({ queued: 1, left: 0, sentence: '1 courriel en file.' });
    },
    previewSector: () => ok({ count: 2, sentence: '2 entreprises recevront ce message.', names: ['Auberge Exemple'] }),
    tellSector: () => ok({ queued: 2, left: 0, sentence: '2 courriels en file.' }),
    noteAttendance: (_reference, present) => {
      meeting = {
        ...meeting,
        participants: meeting.participants.map((one) =>
          present.includes(one.reference) ? { ...one, state: 'present', stateLabel: 'Présent' } : one,
        ),
      };
      return ok(meeting);
    },
  };
}
