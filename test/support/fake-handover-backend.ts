/** Stands in for the spreadsheet behind « Passer la main »: another account did the work until now. */
import type { LookDepth } from '../../src/application/health-api';
import type { HandoverApi, HandoverView, Successor } from '../../src/application/handover-api';
import type { Reply } from '../../src/application/sidebar-api';
import { handoverWords, letterPreview } from '../../src/wording/pages/handover-page';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

export class FakeHandoverBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  identity: Successor = {
    animatorName: 'Dominique Exemple',
    animatorRole: 'Animatrice',
    animatorPhone: '04 65 71 00 12',
    animatorEmail: 'anim@pole.example',
  };
  isLeaving = false;
  isTaken = false;
  isTold = false;

  private view(done?: string, depth: LookDepth = 'whole'): HandoverView {
    return {
      identity: this.identity,
      isTaken: this.isTaken,
      isLeaving: this.isLeaving,
      state: [
        handoverWords.spokenBy(this.identity.animatorName),
        handoverWords.works(this.isTaken, 'Dominique Exemple'),
        handoverWords.waiting(3),
      ],
      ...(depth === 'whole' ? { forms: [handoverWords.formsForeign(['Demande de stage', 'Offre d’accueil'])] } : {}),
      ...(this.isTaken && !this.isTold
        ? {
            letter: {
              sentence: letterPreview(12),
              subject: '[0421002L] Votre contact change',
              body: 'Bonjour,\n\nJe prends la suite.',
            },
          }
        : {}),
      ...(done === undefined ? {} : { done }),
    };
  }

  readonly api: HandoverApi = {
    getHandover: (depth) => ok(this.view(undefined, depth)),
    announceLeaving: (isLeaving) => {
      this.isLeaving = isLeaving;
      return ok(this.view(isLeaving ? handoverWords.leaving : handoverWords.stays));
    },
    takeOver: (successor) => {
      this.identity = successor;
      this.isTaken = true;
      return ok(this.view(handoverWords.takenAgain));
    },
    sendHandoverLetter: () => {
      this.isTold = true;
      return ok(this.view(handoverWords.queued(12, 0)));
    },
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakeHandoverBackend());
