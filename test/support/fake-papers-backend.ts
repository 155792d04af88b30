/** Stands in for the spreadsheet behind the dialog of sheets to print. Tests find it as `window.fakeBackend`. */
import type { Paper, PapersApi } from '../../src/application/papers-api';
import type { Reply } from '../../src/application/sidebar-api';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const issued = {
  hubName: 'Pôle de stages Exemple',
  territory: 'Loire',
  animatorName: 'Dominique Exemple',
  animatorRole: 'Animatrice du pôle',
  animatorPhone: '04 65 71 00 12',
  day: 'lundi 18 janvier 2027',
};
const sentence = (who: string): string =>
  `${who}, a suivi la formation de tuteurs «\u00a0Accueillir un premier stagiaire\u00a0», le mardi 12 janvier 2027, de 14\u00a0h\u00a000 à 16\u00a0h\u00a030 (2\u00a0h\u00a030). Lieu\u00a0: Lycée Fictif.`;

const PAPERS: Readonly<Record<string, Paper>> = {
  catalogue: {
    ...issued,
    kind: 'catalogue',
    moments: [
      {
        title: 'Avant le stage',
        entries: [
          {
            reference: 'RES-2026-0001',
            title: 'Livret du tuteur',
            about: 'Accueil · Élèves de lycée professionnel · CAP Cuisine',
            authors: 'Lycée Fictif, Menuiserie Exemple',
            link: 'https://pole.example/livret',
          },
        ],
      },
    ],
    inProgress: [
      {
        reference: 'RES-2026-0004',
        title: 'Préparer un oral de stage',
        about: 'Oral',
        authors: 'Idée · À proposer à Collège Exemple',
        link: '',
      },
    ],
    wanted: ['Une grille d’évaluation commune (3\u00a0demandes)'],
  },
  'REN-2026-0003': {
    ...issued,
    kind: 'attestations',
    meeting: 'Accueillir un premier stagiaire – 12 janvier 2027',
    people: [
      { reference: 'INS-2026-0001', name: 'Alex Fictif', sentence: sentence('Alex Fictif, Garage Exemple') },
      { reference: 'INS-2026-0002', name: 'Sacha Exemple', sentence: sentence('Sacha Exemple, Auberge Fictive') },
    ],
  },
  '0421003M': {
    ...issued,
    kind: 'school',
    school: 'Lycée Fictif – Roanne',
    requests: [
      {
        reference: 'DEM-2026-0142',
        pupil: 'L. M.',
        stage: 'CAP Cuisine, 1re année, du 1er au 26 février 2027',
        state: 'Recherche en cours',
        asked: '3 contactés, 1 refus',
        promised: '22 janvier 2027',
      },
    ],
    toDo: ['DEM-2026-0139\u00a0: signatures à réunir avant le lundi 1er février 2027'],
    given: ['2 entreprises apportées', '1 stage offert à d’autres'],
    received: [],
    companies: ['Auberge Fictive', 'Garage Exemple, réservée à votre établissement jusqu’au 15 mars 2027'],
  },
};

export class FakePapersBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();

  readonly api: PapersApi = {
    getPapers: () =>
      ok({
        catalogue: { id: 'catalogue', label: 'Ressources du réseau' },
        first: PAPERS['catalogue']!,
        attestations: [{ id: 'REN-2026-0003', label: 'Accueillir un premier stagiaire – 12 janvier 2027' }],
        schools: [{ id: '0421003M', label: 'Lycée Fictif – Roanne' }],
      }),
    getPaper: (id) => ok(PAPERS[id]!),
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakePapersBackend());
