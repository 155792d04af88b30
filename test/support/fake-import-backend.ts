/** Stands in for the spreadsheet behind the import dialog. Tests find it as `window.fakeBackend`. */
import type { ImportApi, ImportPreview, ImportProgress } from '../../src/application/import-api';
import type { Reply } from '../../src/application/sidebar-api';
import type { UndoneView } from '../../src/application/undo-api';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

export const PREVIEW: ImportPreview = {
  columns: [
    {
      header: 'Nom de l’entreprise',
      examples: ['Garage Exemple', 'Mairie d’Exemple', 'Boulangerie Fictive'],
      field: 'companyName',
    },
    { header: 'N° SIRET', examples: ['73282932000074'], field: 'siret' },
    { header: 'CP', examples: ['42600', '42110', '42300'], field: 'postalCode' },
    { header: 'Ville', examples: ['Montbrison', 'Feurs', 'Roanne'], field: 'commune' },
    { header: 'Tél.', examples: ['04 65 71 20 01', '465712002'], field: 'phone' },
    { header: 'Tournée', examples: ['A', 'B'] },
    { header: '', examples: ['oui'] },
  ],
  total: 500,
  counts: { new: 466, 'to-check': 12, completes: 9, known: 10, 'maybe-known': 2, refused: 1 },
  offers: 4,
  lines: [
    { line: 17, name: '', place: '42600 Montbrison', kind: 'refused', findings: ['Le nom de l’organisme manque.'] },
    {
      line: 31,
      name: 'Garage de l’Exemple',
      place: '42600 Montbrison',
      kind: 'maybe-known',
      findings: ['Ressemble à ENT-2026-0004, Garage Exemple.'],
      reference: 'ENT-2026-0004',
    },
    {
      line: 44,
      name: 'Atelier Fictif',
      place: '42300 Roanne',
      kind: 'to-check',
      findings: ['Le SIRET « 7,32829E+13 » a été arrondi par un tableur : ses derniers chiffres sont perdus.'],
    },
    {
      line: 52,
      name: 'Restaurant Fictif',
      place: '42600 Montbrison',
      kind: 'completes',
      findings: ['Déjà connue\u00a0: ENT-2026-0009. Ce qui y manque sera complété.'],
      reference: 'ENT-2026-0009',
    },
  ],
  more: 0,
  warnings: ['2 cellules ont des lettres abîmées.'],
};

export class FakeImportBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  preview = PREVIEW;
  progress: ImportProgress | undefined;

  readonly api: ImportApi & { undoAction(id: string): Reply<UndoneView> } = {
    getImport: () =>
      ok({
        tabNames: ['Demandes', 'Offres', 'Vieille liste 2024'],
        ...(this.progress === undefined ? {} : { progress: this.progress }),
      }),
    previewImport: (_source, mapping) =>
      ok(
        mapping === undefined
          ? this.preview
          : {
              ...this.preview,
              columns: this.preview.columns.map(({ header, examples }, column) => ({
                header,
                examples,
                ...(mapping[column] === undefined ? {} : { field: mapping[column] }),
              })),
            },
      ),
    startImport: () => ok((this.progress = this.stepped({ id: 'i1', done: 0, total: 487, created: 0, completed: 0 }))),
    continueImport: () => {
      const before = this.progress!;
      const done = Math.min(before.total, before.done + 200);
      return ok(
        (this.progress = this.stepped({ ...before, done, created: Math.min(done, 478), completed: Math.max(0, done - 478) })),
      );
    },
    stopImport: () => ok((this.progress = { ...this.progress!, isOver: true })),
    undoAction: () => ok({ sentence: 'Annulé.', isDone: true }),
  };

  private stepped(progress: Omit<ImportProgress, 'left' | 'offers' | 'isOver'>): ImportProgress {
    return { ...progress, left: 0, offers: 4, isOver: progress.done >= progress.total };
  }
}

if (typeof document !== 'undefined') installFakeScript(new FakeImportBackend());
