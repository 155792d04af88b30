/** Stands in for the spreadsheet behind « Santé du pôle »: two causes, one of which a click mends. */
import type { CauseLine, HealthApi, HealthView, LookDepth } from '../../src/application/health-api';
import { causeLine } from '../../src/application/health/health-view';
import type { Reply } from '../../src/application/sidebar-api';
import type { SeenCause } from '../../src/domain/health/causes';
import { healthWords } from '../../src/wording/pages/health-page';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

const SEEN: readonly SeenCause[] = [
  { code: 'copy', severity: 'stops', details: {} },
  { code: 'form-closed', severity: 'stops', details: { names: ['Demande de stage'] } },
  { code: 'permission-withheld', severity: 'stops', details: { permission: 'mail' } },
  { code: 'quota-spent', severity: 'slows', details: { count: 12, emptyOn: '2027-01-07' } },
  { code: 'paused', severity: 'notice', details: { on: '2027-01-04', by: 'Dominique' } },
];

export class FakeHealthBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  causes: readonly CauseLine[] = SEEN.map((cause) => causeLine(cause, 'https://consent.example/'));
  opened: string[] = [];
  /** What is said when the forms are to be looked at; absent when they can be. */
  formsFail: string | undefined;

  private view(depth: LookDepth = 'whole', done?: string): HealthView {
    const isPart = depth === 'without-forms';
    return {
      causes: this.causes.filter(({ isOfForms }) => !isPart || isOfForms !== true),
      looked: isPart ? healthWords.formsUnseen : healthWords.looked('2027-01-05'),
      ...(isPart ? { isPart } : {}),
      accounts: [healthWords.account('Dominique Exemple', true, '2027-01-05', true)],
      permissions: [
        {
          gesture: 'envoyer les courriels',
          needs: [
            { name: 'lire et modifier cette feuille de calcul', isGiven: true },
            { name: 'envoyer des courriels en votre nom', isGiven: false },
          ],
        },
      ],
      ...(done === undefined ? {} : { done }),
    };
  }

  private open(page: string): Reply<null> {
    this.opened.push(page);
    return ok(null);
  }

  readonly api: HealthApi = {
    getHealth: (depth) =>
      depth === undefined && this.formsFail !== undefined
        ? { ok: false, error: { message: this.formsFail } }
        : ok(this.view(depth)),
    mendCause: (id, gesture) => {
      this.causes = this.causes.filter((cause) => cause.id !== id);
      return ok(this.view('without-forms', healthWords.done[gesture]));
    },
    openSetup: () => this.open('setup'),
    openSidebar: () => this.open('sidebar'),
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakeHealthBackend());
