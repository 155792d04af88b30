/** Stands in for the spreadsheet behind the dialog of the second tour. Tests find it as `window.fakeBackend`. */
import type { ReadTour, SecondTourApi, SecondTourView, TourFileView } from '../../src/application/second-tour-api';
import type { Reply } from '../../src/application/sidebar-api';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
const file = (fileName: string, sentence: string): TourFileView => ({ fileName, text: '{"format":"x"}\n', sentence });

export class FakeSecondTourBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  view: SecondTourView = {
    lines: [
      {
        code: '0123abcd',
        sentence: 'CAP Cuisine, semaines S5 à S8',
        detail: 'autour de 42600 Montbrison · Hôtellerie, restauration',
      },
    ],
  };
  isNoted = false;

  private read(text: string): ReadTour {
    return text.includes('answer')
      ? {
          kind: 'answer',
          title: 'Réponse de «\u00a0Pôle voisin\u00a0», préparée le 8 janvier 2027',
          contact: 'Sacha Fictif, 04\u00a065\u00a071\u00a000\u00a013',
          lines: [
            {
              code: '0123abcd',
              requestReference: 'DEM-2026-0001',
              sentence: 'DEM-2026-0001 · Hôtellerie, restauration à Feurs, 12\u00a0km (OFF-2026-0042)',
              detail: 'L. M. · CAP Cuisine',
              isNoted: this.isNoted,
            },
          ],
          notes: ['Rien ne prouve qui l’a écrite.'],
        }
      : {
          kind: 'requests',
          title: 'Demandes reçues de «\u00a0Pôle voisin\u00a0», préparées le 5 janvier 2027',
          lines: [
            {
              code: 'a',
              sentence: 'CAP Cuisine, semaine S9',
              detail: 'autour de 42600 Montbrison',
              offers: [{ id: 'a OFF-2026-0001', sentence: 'Hôtellerie, restauration à Feurs, 12\u00a0km (OFF-2026-0001)' }],
            },
            { code: 'b', sentence: 'Stage de BTS, semaine S10', detail: 'commune non précisée', offers: [] },
          ],
          notes: ['Rien ne prouve qui l’a écrit.'],
        };
  }

  readonly api: SecondTourApi = {
    getSecondTour: () => ok(this.view),
    makeSecondTour: () => ok(file('second-tour-demandes-pole-2027-01-05.json', '1 demande')),
    readSecondTour: (text) => ok(this.read(text)),
    answerSecondTour: (_, chosen) => ok(file('second-tour-reponse-pole-2027-01-05.json', `${chosen.length} place offerte`)),
    noteSecondTour: (text) => {
      this.isNoted = true;
      return ok(this.read(text));
    },
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakeSecondTourBackend());
